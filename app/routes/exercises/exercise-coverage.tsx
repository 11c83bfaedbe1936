import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { type Column, DataTable } from "#app/components/ui/data-table.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { formatDate } from "#app/i18n/dates.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import {
  COVERAGE_LIST,
  type CoverageRow,
  exerciseCoverage,
} from "#app/queries/exercises/exercise-coverage.server.ts";
import { NameLink } from "#app/components/ui/name-link.tsx";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exerciseWork.coverageTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const asked = listRequest(request.url, COVERAGE_LIST);
  return {
    list: await exerciseCoverage(context.deps, requireActor(context), organisation, asked),
    base: organisationPath(organisation.code, ""),
  };
}

function useColumns(base: string): Column<CoverageRow>[] {
  const t = useTranslations("exerciseWork");
  const kind = useTranslations("exerciseWork.coverageKinds");
  const state = useTranslations("exerciseWork.coverageStates");
  const verdict = useTranslations("exerciseWork.verdicts");
  const language = useLocale();
  const addressOf = (row: CoverageRow) => {
    if (row.kind === "role") return null;
    return `${base}/${row.kind === "plan" ? "plans" : "resources"}/${encodeURIComponent(row.id)}`;
  };
  return [
    {
      key: "id",
      header: t("coverageSubject"),
      text: true,
      sortable: true,
      cell: (row) => {
        const to = addressOf(row);
        const name = `${row.id} ${row.name}`;
        return <NameLink to={to} name={name} />;
      },
    },
    { key: "kind", header: t("coverageKind"), cell: (row) => kind(row.kind) },
    { key: "state", header: t("coverageState"), sortable: true, cell: (row) => state(row.state) },
    {
      key: "on",
      header: t("lastExercise"),
      sortable: true,
      cell: (row) =>
        row.exercise === null ? (
          "–"
        ) : (
          <Link to={`${base}/exercises/${encodeURIComponent(row.exercise)}`}>
            {[row.on ? formatDate(row.on, language) : "", row.exercise].filter(Boolean).join(", ")}
          </Link>
        ),
    },
    { key: "verdict", header: t("verdict"), cell: (row) => (row.verdict ? verdict(row.verdict) : "–") },
  ];
}

export default function ExerciseCoverage() {
  const { list, base } = useLoaderData<typeof loader>();
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  const path = useOrganisationPath();
  const columns = useColumns(base);
  const filters = [
    {
      name: "kind",
      label: t("coverageKind"),
      choices: (["plan", "role", "resource"] as const).map((value) => ({
        value,
        label: t(`coverageKinds.${value}`),
      })),
    },
    {
      name: "state",
      label: t("coverageState"),
      choices: (["recent", "old", "never"] as const).map((value) => ({
        value,
        label: t(`coverageStates.${value}`),
      })),
    },
  ];
  return (
    <div className="stack stack--small">
      <PageHead
        title={t("coverageTitle")}
        crumbs={[{ label: e("title"), to: path("/exercises") }]}
        meta={t("coverageLead", { exercised: list.exercised, total: list.all })}
      />
      <ListFilters searchLabel={t("coverageSearch")} filters={filters} />
      {list.total === 0 ? (
        <EmptyState title={t("coverageNone")}>{t("coverageNoneHint")}</EmptyState>
      ) : (
        <div>
          <ExportLinks of="exercise-coverage" />
          <DataTable
            list="coverage"
            caption={t("coverageTitle")}
            columns={columns}
            rows={list.rows}
            rowKey={(row) => `${row.kind}/${row.id}`}
          />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </div>
      )}
    </div>
  );
}
