import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { HeldExerciseTable } from "#app/components/exercises/held-exercise-table.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { exerciseKindSchema } from "#app/domain/exchange/index.ts";
import { EXERCISE_VERDICTS } from "#app/domain/exercise/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exerciseHistory, historyRequest } from "#app/queries/exercises/exercise-history.server.ts";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exerciseHistory.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = historyRequest(request.url);
  return {
    list: await exerciseHistory(context.deps, requireActor(context), requireOrganisation(context), asked),
  };
}

function useFilters(plans: readonly { readonly id: string; readonly title: string }[]) {
  const t = useTranslations("exerciseHistory");
  const e = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const verdict = useTranslations("exerciseWork.verdicts");
  return [
    {
      name: "kind",
      label: e("kind"),
      choices: exerciseKindSchema.options.map((value) => ({ value, label: kind(value) })),
    },
    {
      name: "plan",
      label: t("plan"),
      choices: plans.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
      stored: true,
    },
    {
      name: "verdict",
      label: t("result"),
      choices: EXERCISE_VERDICTS.map((value) => ({ value, label: verdict(value) })),
    },
  ];
}

export default function ExerciseHistory() {
  const { list } = useLoaderData<typeof loader>();
  const t = useTranslations("exerciseHistory");
  const e = useTranslations("exercises");
  const path = useOrganisationPath();
  const filters = useFilters(list.plans);
  const days = [
    { name: "from", label: t("from") },
    { name: "till", label: t("till") },
  ];
  return (
    <div className="stack stack--small">
      <PageHead
        title={t("title")}
        crumbs={[{ label: e("title"), to: path("/exercises") }]}
        meta={t("lead", { total: list.all })}
      />
      {list.all === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      ) : (
        <>
          <ListFilters searchLabel={t("search")} filters={filters} days={days} />
          {list.total === 0 ? (
            <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
          ) : (
            <div>
              <HeldExerciseTable rows={list.rows} />
              <ExportLinks of="exercise-history" />
              <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
            </div>
          )}
        </>
      )}
    </div>
  );
}
