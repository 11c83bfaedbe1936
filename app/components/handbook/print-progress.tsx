import { Form } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatNumber } from "#app/domain/shared/hours.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import type { ShownPrint } from "#app/services/handbook/print-desk.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import type { Crumb } from "../ui/breadcrumb.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { AskAgain, usePolling, Waiting } from "../ui/waiting.tsx";

const ENDED: ReadonlySet<ShownPrint["phase"]> = new Set(["done", "failed", "cancelled"]);
const BYTES_PER_MEGABYTE = 1_000_000;

interface PrintProgressProps {
  /** Null where there is no such print (any more). */
  readonly task: ShownPrint | null;
  readonly words: {
    readonly running: string;
    readonly done: string;
    readonly failed: string;
    readonly stopped: string;
    readonly missing: string;
  };
  readonly crumbs?: readonly Crumb[];
  /** Address of the finished file below the organisation. */
  readonly file: (id: string) => string;
  /** Way back when there is nothing to wait for. */
  readonly back?: { readonly to: string; readonly label: string } | undefined;
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

/** Works without JavaScript: the page itself takes the order to stop. */
function Stop() {
  const t = useTranslations("handbook");
  return (
    <Form method="post" replace>
      <button className="kern-btn kern-btn--secondary" type="submit">
        {t("stopPrint")}
      </button>
    </Form>
  );
}

/** Why there is no file, and what to do next. */
function Ended({ task, words, back }: Pick<PrintProgressProps, "task" | "words" | "back">) {
  const t = useTranslations("handbook");
  const errorText = useErrorText();
  const title =
    task === null
      ? words.missing
      : task.phase === "cancelled"
        ? t("stoppedText")
        : errorText(task.failure ?? "print.failed");
  return <EmptyState title={title}>{back ? <a href={back.to}>{back.label}</a> : null}</EmptyState>;
}

/** A print on its way: how far it is, and the file when it is there. */
export function PrintProgress({ task, words, crumbs = [], file, back }: PrintProgressProps) {
  const t = useTranslations("handbook");
  const running = task !== null && !ENDED.has(task.phase);
  usePolling(running, task);
  const title = running ? words.running : titleOfEnd(task, words);
  return (
    <div className="stack">
      {running ? <AskAgain /> : null}
      <PageHead title={title} crumbs={crumbs} />
      {!running && task?.phase !== "done" ? <Ended task={task} words={words} back={back} /> : null}
      {running ? (
        <Waiting
          label={words.running}
          text={t(`phase.${task.phase}`, { done: task.done, total: task.total })}
          hint={t("jobHint")}
          done={task.done}
          total={task.total}
        />
      ) : null}
      {task?.canStop ? <Stop /> : null}
      {task?.phase === "done" ? <Ready task={task} file={file} /> : null}
    </div>
  );
}

function titleOfEnd(task: ShownPrint | null, words: PrintProgressProps["words"]): string {
  if (task?.phase === "done") return words.done;
  return task?.phase === "cancelled" ? words.stopped : words.failed;
}
