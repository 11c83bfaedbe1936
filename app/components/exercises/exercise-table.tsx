import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { ExerciseRow } from "#app/queries/exercises/exercise-list.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";

interface ExerciseTableProps {
  readonly caption: string;
  readonly rows: readonly ExerciseRow[];
}

export function ExerciseTable({ caption, rows }: ExerciseTableProps) {
  const t = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const status = useTranslations("terms.exerciseStatus");
  const language = useLocale();
  const path = useOrganisationPath();
  const columns: Column<ExerciseRow>[] = [
    {
      key: "name",
      stored: true,
      header: t("name"),
      text: true,
      cell: (row) => (
        <>
          <span className="muted num">{row.id}</span>{" "}
          <Link to={path(`/exercises/${encodeURIComponent(row.id)}`)}>{row.title}</Link>
        </>
      ),
    },
    { key: "kind", header: t("kind"), cell: (row) => kind(row.kind) },
    {
      key: "date",
      header: t("date"),
      numeric: true,
      cell: (row) => (row.plannedOn ? formatDate(row.plannedOn, language) : "–"),
    },
    { key: "place", stored: true, header: t("place"), cell: (row) => row.place },
    { key: "status", header: t("status"), cell: (row) => status(row.status) },
    {
      key: "goals",
      header: t("goals"),
      cell: (row) =>
        row.goals === 0 ? "–" : t("goalsReached", { reached: row.goalsReached, total: row.goals }),
    },
  ];
  return (
    <DataTable list="exercises" caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
  );
}
