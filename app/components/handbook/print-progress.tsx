import { useLocale, useTranslations } from "use-intl";

import { formatNumber } from "#app/domain/shared/hours.ts";
import type { ShownPrint } from "#app/services/handbook/print-desk.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import type { Crumb } from "../ui/breadcrumb.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { AskAgain, usePolling, Waiting } from "../ui/waiting.tsx";

const BYTES_PER_MEGABYTE = 1_000_000;

interface PrintProgressProps {
  /** Null where there is no such print (any more). */
  readonly task: ShownPrint | null;
  readonly words: {
    readonly running: string;
    readonly done: string;
    readonly failed: string;
    readonly missing: string;
  };
  readonly crumbs?: readonly Crumb[];
  /** Address of the finished file below the organisation. */
  readonly file: (id: string) => string;
  /** Way back when there is nothing to wait for. */
  readonly back?: { readonly to: string; readonly label: string };
}

function Ready({ task, file }: Pick<PrintProgressProps, "file"> & { readonly task: ShownPrint }) {
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
        <a className="kern-btn kern-btn--primary" href={path(file(task.id))}>
          <Icon name="download" />
          {t("download")}
        </a>
      </div>
    </div>
  );
}

/** A print on its way: how far it is, and the file when it is there. */
export function PrintProgress({ task, words, crumbs = [], file, back }: PrintProgressProps) {
  const t = useTranslations("handbook");
  const errors = useTranslations("errors");
  const running = task !== null && task.phase !== "done" && task.phase !== "failed";
  usePolling(running, task);
  const hasEnded = task === null || task.phase === "failed";
  const title = running ? words.running : hasEnded ? words.failed : words.done;
  return (
    <div className="stack">
      {running ? <AskAgain /> : null}
      <PageHead title={title} crumbs={crumbs} />
      {hasEnded ? (
        <EmptyState title={task ? errors("print_failed") : words.missing}>
          {back ? <a href={back.to}>{back.label}</a> : null}
        </EmptyState>
      ) : null}
      {running ? (
        <Waiting
          label={words.running}
          text={t(`phase.${task.phase}`, { done: task.done, total: task.total })}
          hint={t("jobHint")}
          done={task.done}
          total={task.total}
        />
      ) : null}
      {task?.phase === "done" ? <Ready task={task} file={file} /> : null}
    </div>
  );
}
