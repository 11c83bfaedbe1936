import { useTranslations } from "use-intl";

import type { EditionReceipts as View } from "#app/queries/handbook/edition-page.server.ts";

import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { ReceiptTable } from "./receipt-table.tsx";

/** Who had which copy of a released edition and confirmed it; to be read only. */
export function EditionReceipts({ number, receipts }: { readonly number: number; readonly receipts: View }) {
  const t = useTranslations("handbook.receipts");
  const { list, all, copies, missing, isPrinted } = receipts;
  return (
    <Section id="receipts" title={t("title", { number })}>
      {isPrinted ? null : <Alert kind="warning" title={t("unreadable")} />}
      {all === 0 ? <p className="muted">{t("noneOfEdition")}</p> : null}
      {copies > 0 ? <p>{t("count", { done: copies - missing.length, copies })}</p> : null}
      {all > 0 ? <ReceiptTable number={number} list={list} act={null} /> : null}
    </Section>
  );
}
