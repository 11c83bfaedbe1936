import { useTranslations } from "use-intl";

import { ActButton, ActForm, ActPageProvider, ActTrigger } from "#app/forms/act-form.tsx";
import { ActSelect, ActText } from "#app/forms/act-inputs.tsx";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";
import type { ReceiptRow, ReceiptsView } from "#app/queries/handbook/receipts-view.server.ts";

import { Alert } from "../ui/alert.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Section } from "../ui/section.tsx";
import { ReceiptTable } from "./receipt-table.tsx";

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
      <p>{t("withdrawText", { name: receipt.confirmedBy ?? t("erased") })}</p>
    </ConfirmDialog>
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
      {view.all === 0 ? <p className="muted">{t("noCopies")}</p> : null}
      {view.copies > 0 ? <p>{t("count", { done, copies: view.copies })}</p> : null}
      <ActPageProvider answer={answer} submitId={submitId}>
        {mayRecord && view.missing.length > 0 ? (
          <RecordForm release={release} view={view} today={today} />
        ) : null}
        {view.all > 0 ? (
          <ReceiptTable
            number={release.number}
            list={view.list}
            act={mayRecord ? (row) => <Withdrawal releaseId={release.id} row={row} /> : null}
          />
        ) : null}
      </ActPageProvider>
    </Section>
  );
}
