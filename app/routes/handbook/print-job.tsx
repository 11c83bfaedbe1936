import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { PrintProgress } from "#app/components/handbook/print-progress.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { stopPrint } from "#app/http/stop-print.server.ts";
import { shownPrint } from "#app/services/handbook/print-desk.server.ts";

export const handle = { access: requires("handbook.read") };
export const meta = pageTitle((messages) => messages.handbook.jobTitle);

export function loader({ context, params }: LoaderFunctionArgs) {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id };
  return { task: shownPrint(context.deps, whose, params["job"] ?? "") };
}

export function action(args: ActionFunctionArgs) {
  return stopPrint(args);
}

export default function PrintJob() {
  const { task } = useLoaderData<typeof loader>();
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
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
      crumbs={[{ label: t("title"), to: path("/handbook") }]}
      file={(id) => `/handbook/jobs/${id}/handbuch.pdf`}
      back={{ to: path("/handbook"), label: t("back") }}
    />
  );
}
