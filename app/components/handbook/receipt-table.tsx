import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { PageOf } from "#app/queries/analysis/list-request.ts";
import type { ReceiptRow } from "#app/queries/handbook/receipts-view.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { SearchedList } from "../ui/searched-list.tsx";
import { Shape } from "../ui/shape.tsx";

interface ReceiptTableProps {
  /** Of the edition. */
  readonly number: number;
  readonly list: PageOf<ReceiptRow>;
  /** What one may do with a receipt; null for whoever only reads. */
  readonly act: ((row: ReceiptRow) => ReactNode) | null;
}

/** Every copy of an edition with who confirmed it when. */
export function ReceiptTable({ number, list, act }: ReceiptTableProps) {
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
    { key: "number", header: fields("copyNumber"), sortable: true, cell: (row) => row.number },
    {
      key: "holder",
      header: t("holder"),
      sortable: true,
      text: true,
      cell: (row) => (row.listed ? `${row.holder}, ${row.place}` : t("unlisted")),
    },
    {
      key: "confirmed",
      header: t("confirmed"),
      sortable: true,
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
  const filter = {
    name: "receipt",
    label: t("confirmed"),
    choices: [
      { value: "missing", label: t("missing") },
      { value: "confirmed", label: t("filterConfirmed") },
    ],
  };
  return (
    <SearchedList searchLabel={t("search")} filters={[filter]} anchor="receipts" list={list}>
      <DataTable
        list="receipts"
        caption={t("caption", { number })}
        columns={act ? [...columns, { key: "act", header: t("act"), cell: act }] : columns}
        rows={list.rows}
        rowKey={(row) => String(row.number)}
      />
    </SearchedList>
  );
}
