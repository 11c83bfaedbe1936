import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatNumber } from "#app/domain/shared/hours.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { YearRow } from "#app/queries/exercises/exercise-year.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

/** Jahresübungsplan with its eight fields (BSI 200-4, 13.3). */
export function YearTable({
  rows,
  caption,
}: {
  readonly rows: readonly YearRow[];
  readonly caption: string;
}) {
  const t = useTranslations("exercises");
  const w = useTranslations("exerciseWork");
  const kind = useTranslations("terms.exerciseKind");
  const status = useTranslations("terms.exerciseStatus");
  const language = useLocale();
  const path = useOrganisationPath();
  const columns: Column<YearRow>[] = [
    {
      key: "name",
      header: w("nameAndKind"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span>{" "}
          <Link lang={STORED_LANGUAGE} to={path(`/exercises/${encodeURIComponent(row.id)}`)}>
            {row.title}
          </Link>
          <br />
          <span className="muted small">{kind(row.kind)}</span>
        </>
      ),
    },
    {
      key: "date",
      header: w("dateOrPeriod"),
      cell: (row) => (row.plannedOn ? formatDate(row.plannedOn, language) : row.period || w("undated")),
    },
    { key: "scope", header: w("aimScope"), text: true, stored: true, cell: (row) => row.scope },
    { key: "prepared", header: t("preparedBy"), cell: (row) => row.preparedBy },
    { key: "conducted", header: t("conductedBy"), cell: (row) => row.conductedBy },
    { key: "audience", header: t("audience"), cell: (row) => row.audience },
    {
      key: "effort",
      header: w("effortDays"),
      numeric: true,
      cell: (row) => (row.effortPersonDays === null ? "–" : formatNumber(row.effortPersonDays, language)),
    },
    {
      key: "influence",
      header: w("influence"),
      text: true,
      stored: true,
      cell: (row) => row.impactOnOperation,
    },
    { key: "status", header: t("status"), cell: (row) => status(row.status) },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
