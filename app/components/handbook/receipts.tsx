import { useLocale, useTranslations } from "use-intl";

import { ActButton, ActForm, ActPageProvider, ActSelect, ActText, ActTrigger } from "#app/forms/act-form.tsx";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";
import type { ReceiptRow, ReceiptsView } from "#app/queries/handbook/receipts-view.server.ts";

import { Alert } from "../ui/alert.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Section } from "../ui/section.tsx";
import { Shape } from "../ui/shape.tsx";

interface ReceiptsProps {
  readonly release: ReleaseRow;
  readonly view: ReceiptsView;
  readonly mayRecord: boolean;
  readonly submitId: string;
  readonly today: string;
  readonly answer: ActAnswer | undefined;
}

function Withdrawal({ releaseId, row }: { readonly releaseId: string; readonly row: ReceiptRow }) {
  const t = useTranslations("handbook.receipts");
  if (!row.receipt) return null;
  const { number, receipt } = row;
  return (
    <ConfirmDialog
      small
      trigger={t("withdraw")}
      triggerName={t("withdrawOf", { number })}
      title={t("withdrawTitle", { number })}
      confirm={
        <ActTrigger
          intent="withdraw"
          target={{ release: releaseId, copy: String(number), recordedAt: receipt.recordedAt }}
          label={t("withdraw")}
          small={false}
          kind="primary"
        />
      }
    >
      <p>{t("withdrawText", { name: receipt.confirmedBy })}</p>
    </ConfirmDialog>
  );
}

function ReceiptTable({ release, view, mayRecord }: Pick<ReceiptsProps, "release" | "view" | "mayRecord">) {
  const t = useTranslations("handbook.receipts");
  const fields = useTranslations("records.fields");
  const language = useLocale();
  const confirmed = ({ receipt }: ReceiptRow) =>
    receipt
      ? t("by", { name: receipt.confirmedBy, date: formatDate(receipt.confirmedOn, language) })
      : t("missing");
  const columns: Column<ReceiptRow>[] = [
    { key: "number", header: fields("copyNumber"), cell: (row) => row.number },
    {
      key: "holder",
      header: t("holder"),
      text: true,
      cell: (row) => (row.listed ? `${row.holder}, ${row.place}` : t("unlisted")),
    },
    {
      key: "confirmed",
      header: t("confirmed"),
      text: true,
      cell: (row) => (
        <span className={`status status--${row.receipt ? "met" : "unknown"}`}>
          <Shape name={row.receipt ? "met" : "unknown"} />
          {confirmed(row)}
        </span>
      ),
    },
    { key: "recorded", header: t("recordedBy"), cell: (row) => row.receipt?.recordedByName ?? "–" },
  ];
  const act: Column<ReceiptRow> = {
    key: "act",
    header: t("act"),
    cell: (row) => <Withdrawal releaseId={release.id} row={row} />,
  };
  return (
    <DataTable
      caption={t("caption", { number: release.number })}
      columns={mayRecord ? [...columns, act] : columns}
      rows={view.rows}
      rowKey={(row) => String(row.number)}
    />
  );
}

function RecordForm({ release, view, today }: Pick<ReceiptsProps, "release" | "view" | "today">) {
  const t = useTranslations("handbook.receipts");
  return (
    <ActForm intent="receipt" target={{ release: release.id }} className="form-grid">
      <ActSelect
        name="copy"
        label={t("copy")}
        choices={view.missing.map(({ number, holder, place }) => ({
          value: String(number),
          label: `${number} · ${holder}, ${place}`,
        }))}
      />
      <ActText name="confirmedOn" label={t("confirmedOn")} type="date" defaultValue={today} />
      <ActText name="confirmedBy" label={t("confirmedBy")} hint={t("confirmedByHint")} />
      <div className="form-grid__full">
        <ActButton label={t("record")} />
      </div>
    </ActForm>
  );
}

/** A refusal whose form is closed again or gone: another edition holds, or the receipt is no longer there. */
function Refusal({ answer, release }: Pick<ReceiptsProps, "answer" | "release">) {
  const errorText = useErrorText();
  const code = answer?.errors[""];
  const isAtItsForm = answer?.intent === "receipt" && answer.values["release"] === release.id;
  return code === undefined || isAtItsForm ? null : <Alert kind="danger" title={errorText(code)} />;
}

/** Who has confirmed the edition in force, who is missing, and the form to record or take back a receipt. */
export function Receipts({ release, view, mayRecord, submitId, today, answer }: ReceiptsProps) {
  const t = useTranslations("handbook.receipts");
  const done = view.copies - view.missing.length;
  return (
    <Section id="receipts" title={t("title", { number: release.number })}>
      <Refusal answer={answer} release={release} />
      {view.rows.length === 0 ? <p className="muted">{t("noCopies")}</p> : null}
      {view.copies > 0 ? <p>{t("count", { done, copies: view.copies })}</p> : null}
      <ActPageProvider answer={answer} submitId={submitId}>
        {mayRecord && view.missing.length > 0 ? (
          <RecordForm release={release} view={view} today={today} />
        ) : null}
        {view.rows.length > 0 ? <ReceiptTable release={release} view={view} mayRecord={mayRecord} /> : null}
      </ActPageProvider>
    </Section>
  );
}
