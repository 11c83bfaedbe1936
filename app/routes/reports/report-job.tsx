import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PrintProgress } from "#app/components/handbook/print-progress.tsx";
import { Alert } from "#app/components/ui/alert.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { stopPrint } from "#app/http/stop-print.server.ts";
import { shownPrint } from "#app/services/handbook/print-desk.server.ts";

export const handle = { access: requires("report.read") };
export const meta = pageTitle((messages) => messages.reports.jobTitle);

export function loader({ context, params }: LoaderFunctionArgs) {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id };
  const job = params["job"] ?? "";
  return { busy: job === "busy", task: shownPrint(context.deps, whose, job) };
}

export function action(args: ActionFunctionArgs) {
  return stopPrint(args);
}

export default function ReportJob() {
  const { busy, task } = useLoaderData<typeof loader>();
  const t = useTranslations("reports");
  const errorText = useErrorText();
  if (busy)
    return (
      <div className="stack">
        <PageHead title={t("jobTitle")} />
        <Alert kind="warning" title={errorText("print.busy")} />
      </div>
    );
  return (
    <PrintProgress
      task={task}
      words={{
        running: t("jobTitle"),
        done: t("jobDone"),
        failed: t("jobFailed"),
        stopped: t("jobStopped"),
        missing: t("jobMissing"),
      }}
      file={(id) => `/reports/jobs/${id}/bericht.pdf`}
    />
  );
}
