import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { MeasureRow } from "#app/queries/measures/measure-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Shape } from "../ui/shape.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

export function MeasureTable({ rows }: { readonly rows: readonly MeasureRow[] }) {
  const t = useTranslations("measures");
  const status = useTranslations("terms.measureStatus");
  const priority = useTranslations("measures.priorities");
  const source = useTranslations("measures.sources");
  const language = useLocale();
  const path = useOrganisationPath();
  const due = (row: MeasureRow) => {
    if (row.dueOn === null) return "–";
    const date = formatDate(row.dueOn, language);
    return row.overdue ? (
      <span className="nowrap">
        <Shape name="warning" /> {date} {t("overdue")}
      </span>
    ) : (
      date
    );
  };
  const columns: Column<MeasureRow>[] = [
    {
      key: "action",
      header: t("action"),
      text: true,
      sortable: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span>{" "}
          <Link lang={STORED_LANGUAGE} to={path(`/measures/${encodeURIComponent(row.id)}`)}>
            {row.action}
          </Link>
        </>
      ),
    },
    {
      key: "responsible",
      stored: true,
      header: t("responsible"),
      sortable: true,
      cell: (row) => row.responsible || "–",
    },
    { key: "priority", header: t("priority"), sortable: true, cell: (row) => priority(row.priority) },
    { key: "due", header: t("dueOn"), sortable: true, cell: due },
    { key: "status", header: t("status"), sortable: true, cell: (row) => status(row.status) },
    { key: "source", header: t("source"), cell: (row) => source(row.source) },
  ];
  return (
    <DataTable list="measures" caption={t("title")} columns={columns} rows={rows} rowKey={(row) => row.id} />
  );
}
