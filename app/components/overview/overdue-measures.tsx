import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";

export interface OverdueMeasureRow {
  readonly id: string;
  readonly action: string;
  readonly responsible: string;
  readonly dueOn: string;
}

export function OverdueMeasures({ rows }: { readonly rows: readonly OverdueMeasureRow[] }) {
  const t = useTranslations("overview");
  const language = useLocale();
  if (rows.length === 0) return null;
  const columns: Column<OverdueMeasureRow>[] = [
    { key: "action", header: t("measure"), cell: (row) => `${row.id} ${row.action}` },
    { key: "responsible", header: t("responsible"), cell: (row) => row.responsible },
    { key: "due", header: t("due"), numeric: true, cell: (row) => formatDate(row.dueOn, language) },
  ];
  return (
    <section id="measures" className="stack stack--small" aria-labelledby="measures-title">
      <h2 id="measures-title">{t("overdue")}</h2>
      <DataTable caption={t("overdue")} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </section>
  );
}
