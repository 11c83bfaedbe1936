import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { ExerciseRow } from "#app/queries/exercises/exercise-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

/** Register of the exercises, those ahead first. */
export function ExerciseTable({ rows }: { readonly rows: readonly ExerciseRow[] }) {
  const t = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const status = useTranslations("terms.exerciseStatus");
  const language = useLocale();
  const path = useOrganisationPath();
  const columns: Column<ExerciseRow>[] = [
    {
      key: "title",
      sortable: true,
      stored: true,
      header: t("name"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span>{" "}
          <Link lang={STORED_LANGUAGE} to={path(`/exercises/${encodeURIComponent(row.id)}`)}>
            {row.title}
          </Link>
        </>
      ),
    },
    { key: "kind", sortable: true, header: t("kind"), cell: (row) => kind(row.kind) },
    {
      key: "plannedOn",
      sortable: true,
      header: t("date"),
      numeric: true,
      cell: (row) => (row.plannedOn ? formatDate(row.plannedOn, language) : "–"),
    },
    { key: "place", sortable: true, stored: true, header: t("place"), cell: (row) => row.place },
    { key: "status", sortable: true, header: t("status"), cell: (row) => status(row.status) },
    {
      key: "goals",
      header: t("goals"),
      cell: (row) =>
        row.judged
          ? t("goalsReached", { reached: row.goalsReached, total: row.goals })
          : t("goalsSet", { total: row.goals }),
    },
  ];
  return (
    <DataTable
      list="exercises"
      caption={t("caption")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      tall
    />
  );
}
