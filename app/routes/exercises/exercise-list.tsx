import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { ExerciseTable } from "#app/components/exercises/exercise-table.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyRegister } from "#app/components/ui/empty-register.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { can, reachOf, requires } from "#app/domain/access/index.ts";
import { exerciseKindSchema, exerciseStatusSchema } from "#app/domain/exchange/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exerciseList, exerciseListRequest } from "#app/queries/exercises/exercise-list.server.ts";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exercises.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const organisation = requireOrganisation(context);
  return {
    limited: reachOf(actor, "exercise.read", organisation) !== "all",
    list: await exerciseList(context.deps, actor, organisation, exerciseListRequest(request.url)),
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

function useFilters() {
  const t = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const status = useTranslations("terms.exerciseStatus");
  const times = [
    { value: "ahead", label: t("ahead") },
    { value: "behind", label: t("behind") },
  ];
  return [
    { name: "when", label: t("when"), choices: times },
    {
      name: "kind",
      label: t("kind"),
      choices: exerciseKindSchema.options.map((value) => ({ value, label: kind(value) })),
    },
    {
      name: "status",
      label: t("status"),
      choices: exerciseStatusSchema.options.map((value) => ({ value, label: status(value) })),
    },
  ];
}

export default function ExerciseList() {
  const { list, mayCreate, mail, limited } = useLoaderData<typeof loader>();
  const t = useTranslations("exercises");
  const w = useTranslations("exerciseWork");
  const path = useOrganisationPath();
  const filters = useFilters();
  const create = mayCreate ? (
    <Link className="kern-btn kern-btn--primary" to={path("/exercises/new")}>
      <span className="kern-label">{w("newTitle")}</span>
    </Link>
  ) : null;
  if (list.all === 0) {
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
    <div className="stack stack--small">
      <PageHead title={t("title")} actions={create} />
      <Links />
      <p className="muted">{w(mail ? "mailOn" : "mailOff")}</p>
      <ListFilters searchLabel={t("searchLabel")} filters={filters} />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <div>
          <ExerciseTable rows={list.rows} />
          <ExportLinks of="exercises" />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </div>
      )}
    </div>
  );
}
