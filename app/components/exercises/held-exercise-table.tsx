import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { HeldExercise } from "#app/queries/exercises/exercise-history.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";

function useColumns(): Column<HeldExercise>[] {
  const t = useTranslations("exerciseHistory");
  const e = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const verdict = useTranslations("exerciseWork.verdicts");
  const language = useLocale();
  const path = useOrganisationPath();
  const page = (area: string, id: string) => path(`/${area}/${encodeURIComponent(id)}`);
  const date = (value: string | null, otherwise: string) => (value ? formatDate(value, language) : otherwise);
  return [
    {
      key: "id",
      header: e("name"),
      text: true,
      sortable: true,
      cell: (row) => <Link to={page("exercises", row.id)}>{`${row.id} ${row.title}`}</Link>,
    },
    {
      key: "on",
      header: t("heldOn"),
      numeric: true,
      sortable: true,
      cell: (row) => date(row.plannedOn, "–"),
    },
    { key: "kind", header: e("kind"), sortable: true, cell: (row) => kind(row.kind) },
    {
      key: "plans",
      header: t("plans"),
      text: true,
      cell: (row) =>
        row.plans.map((id, at) => (
          <Fragment key={id}>
            {at === 0 ? "" : ", "}
            <Link to={page("plans", id)}>{id}</Link>
          </Fragment>
        )),
    },
    { key: "verdict", header: t("result"), sortable: true, cell: (row) => verdict(row.verdict) },
    {
      key: "goals",
      header: t("goals"),
      cell: (row) =>
        row.goals === 0 ? "–" : e("goalsReached", { reached: row.goalsReached, total: row.goals }),
    },
    { key: "measures", header: t("measures"), numeric: true, cell: (row) => row.measures },
    {
      key: "report",
      header: t("reportReleased"),
      numeric: true,
      cell: (row) => date(row.reportReleasedOn, t("notReleased")),
    },
  ];
}

/** Exercises that were held, with their results, one line each. */
export function HeldExerciseTable({ rows }: { readonly rows: readonly HeldExercise[] }) {
  const t = useTranslations("exerciseHistory");
  return (
    <DataTable
      list="exercise-history"
      caption={t("title")}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => row.id}
      tall
    />
  );
}
