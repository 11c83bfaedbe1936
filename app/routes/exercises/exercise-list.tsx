import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExerciseTable } from "#app/components/exercises/exercise-table.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyRegister } from "#app/components/ui/empty-register.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { can, reachOf, requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exerciseList } from "#app/queries/exercises/exercise-list.server.ts";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exercises.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const organisation = requireOrganisation(context);
  return {
    limited: reachOf(actor, "exercise.read", organisation) !== "all",
    view: await exerciseList(context.deps, actor, organisation),
    mayCreate: can(actor, "exercise.edit", { organisation }),
    mail: context.deps.mailer !== null,
  };
}

function Links() {
  const w = useTranslations("exerciseWork");
  const path = useOrganisationPath();
  const pages = [
    ["/exercises/year", "yearLink"],
    ["/exercises/coverage", "coverageLink"],
    ["/exercises/history", "historyLink"],
    ["/exercises/calendar", "calendarLink"],
  ] as const;
  return (
    <nav className="section-nav" aria-label={w("yearViews")}>
      <ul>
        {pages.map(([to, label]) => (
          <li key={to}>
            <Link to={path(to)}>{w(label)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default function ExerciseList() {
  const { view, mayCreate, mail, limited } = useLoaderData<typeof loader>();
  const t = useTranslations("exercises");
  const w = useTranslations("exerciseWork");
  const path = useOrganisationPath();
  const create = mayCreate ? (
    <Link className="kern-btn kern-btn--primary" to={path("/exercises/new")}>
      <span className="kern-label">{w("newTitle")}</span>
    </Link>
  ) : null;
  if (view.planned.length + view.history.length === 0) {
    return (
      <div className="stack">
        <PageHead title={t("title")} actions={create} />
        <EmptyRegister of="exercises" limited={limited} title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyRegister>
      </div>
    );
  }
  return (
    <div className="stack">
      <PageHead title={t("title")} actions={create} />
      <Links />
      <p className="muted">{w(mail ? "mailOn" : "mailOff")}</p>
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
