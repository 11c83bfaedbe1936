import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { ReceiptRow } from "#app/queries/handbook/receipts-view.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { Shape } from "../ui/shape.tsx";

interface ReceiptTableProps {
  /** Of the edition. */
  readonly number: number;
  readonly rows: readonly ReceiptRow[];
  /** What one may do with a receipt; null for whoever only reads. */
  readonly act: ((row: ReceiptRow) => ReactNode) | null;
}

/** Every copy of an edition with who confirmed it when. */
export function ReceiptTable({ number, rows, act }: ReceiptTableProps) {
  const t = useTranslations("handbook.receipts");
  const fields = useTranslations("records.fields");
  const language = useLocale();
  const confirmed = ({ receipt }: ReceiptRow) =>
    receipt
      ? t("by", {
          name: receipt.confirmedBy ?? t("erased"),
          date: formatDate(receipt.confirmedOn, language),
        })
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
  return (
    <DataTable
      caption={t("caption", { number })}
      columns={act ? [...columns, { key: "act", header: t("act"), cell: act }] : columns}
      rows={rows}
      rowKey={(row) => String(row.number)}
    />
  );
}
