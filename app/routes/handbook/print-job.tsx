import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { Icon } from "#app/components/ui/icon.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { AskAgain, usePolling, Waiting } from "#app/components/ui/waiting.tsx";
import { requires } from "#app/domain/access/index.ts";
import { formatNumber } from "#app/domain/shared/hours.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { findPrint } from "#app/services/handbook/print-desk.server.ts";

export const handle = { access: requires("handbook.read") };

const BYTES_PER_MEGABYTE = 1_000_000;

export function loader({ context, params }: LoaderFunctionArgs) {
  const { accountId } = requireActor(context);
  const whose = { accountId, organisationId: requireOrganisation(context).id };
  const task = findPrint(context.deps, whose, params["job"] ?? "");
  if (!task) return { task: null };
  const { id, phase, done, total, fileName, bytes } = task;
  return { task: { id, phase, done, total, fileName, size: bytes?.byteLength ?? 0 } };
}

type Shown = ReturnType<typeof loader>["task"];

function isRunning(task: Shown | undefined): boolean {
  return task !== null && task !== undefined && task.phase !== "done" && task.phase !== "failed";
}

export const meta = pageTitle((messages) => messages.handbook.jobTitle);

function Progress({ task }: { readonly task: NonNullable<Shown> }) {
  const t = useTranslations("handbook");
  const { phase, done, total } = task;
  const text = t(`phase.${phase}`, { done, total });
  return <Waiting label={t("jobTitle")} text={text} hint={t("jobHint")} done={done} total={total} />;
}

function Ready({ task }: { readonly task: NonNullable<Shown> }) {
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
  const language = useLocale();
  const size = `${formatNumber(Math.round((task.size / BYTES_PER_MEGABYTE) * 10) / 10, language)} MB`;
  return (
    <div className="panel stack stack--small">
      <p>
        {task.fileName} ({size})
      </p>
      <div>
        <a className="kern-btn kern-btn--primary" href={path(`/handbook/jobs/${task.id}/handbuch.pdf`)}>
          <Icon name="download" />
          {t("download")}
        </a>
      </div>
    </div>
  );
}

export default function PrintJob() {
  const { task } = useLoaderData<typeof loader>();
  const t = useTranslations("handbook");
  const errors = useTranslations("errors");
  const path = useOrganisationPath();
  const running = isRunning(task);
  usePolling(running, task);

  const titles = { done: t("jobDone"), failed: t("jobFailed") } as Readonly<Record<string, string>>;
  return (
    <div className="stack">
      {running ? <AskAgain /> : null}
      <PageHead
        title={titles[task?.phase ?? "failed"] ?? t("jobTitle")}
        crumbs={[{ label: t("title"), to: path("/handbook") }]}
      />
      {!task || task.phase === "failed" ? (
        <EmptyState title={task ? errors("print_failed") : t("jobMissing")}>
          <a href={path("/handbook")}>{t("back")}</a>
        </EmptyState>
      ) : null}
      {task && running ? <Progress task={task} /> : null}
      {task?.phase === "done" ? <Ready task={task} /> : null}
    </div>
  );
}
