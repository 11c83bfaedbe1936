import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExerciseTable } from "#app/components/exercises/exercise-table.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exerciseList } from "#app/queries/exercises/exercise-list.server.ts";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exercises.title);

export async function loader({ context }: LoaderFunctionArgs) {
  return { view: await exerciseList(context.deps, requireActor(context), requireOrganisation(context)) };
}

export default function ExerciseList() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("exercises");
  if (view.planned.length + view.history.length === 0) {
    return (
      <div className="stack">
        <PageHead title={t("title")} />
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      </div>
    );
  }
  return (
    <div className="stack">
      <PageHead title={t("title")} />
      <section className="stack stack--small" aria-labelledby="planned">
        <h2 id="planned">{t("plannedTitle")}</h2>
        {view.planned.length > 0 ? (
          <ExerciseTable caption={t("plannedTitle")} rows={view.planned} />
        ) : (
          <p className="muted">{t("noPlanned")}</p>
        )}
      </section>
      <section className="stack stack--small" aria-labelledby="history">
        <h2 id="history">{t("historyTitle")}</h2>
        {view.history.length > 0 ? (
          <ExerciseTable caption={t("historyTitle")} rows={view.history} />
        ) : (
          <p className="muted">{t("noHistory")}</p>
        )}
      </section>
    </div>
  );
}
