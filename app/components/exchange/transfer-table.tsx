import { useLocale, useTranslations } from "use-intl";

import { formatInstant } from "#app/i18n/dates.ts";
import type { TransferRow } from "#app/queries/exchange/exchange-home.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";

/** What came in and went out lately, with the SHA-256 that proves which content it was. */
export function TransferTable({ rows }: { readonly rows: readonly TransferRow[] }) {
  const t = useTranslations("exchange");
  const events = useTranslations("access.events");
  const language = useLocale();
  if (rows.length === 0) return <p className="muted">{t("noTransfers")}</p>;
  const columns: Column<TransferRow>[] = [
    { key: "at", header: t("at"), cell: (row) => formatInstant(row.at, language) },
    {
      key: "action",
      header: t("what"),
      cell: (row) => events(row.action.replaceAll(".", "_") as "record_created"),
    },
    { key: "who", header: t("who"), cell: (row) => (row.who === "" ? t("system") : (row.who ?? t("gone"))) },
    {
      key: "hash",
      header: "SHA-256",
      text: true,
      cell: (row) => (row.hash === null ? "–" : <code className="hash">{row.hash}</code>),
    },
  ];
  return (
    <DataTable caption={t("transfers")} columns={columns} rows={rows} rowKey={(row) => String(row.seq)} />
  );
}
