import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { PlanTable } from "#app/components/plans/plan-table.tsx";
import { UnplannedList } from "#app/components/plans/unplanned-list.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyRegister } from "#app/components/ui/empty-register.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { can, reachOf, requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { PLAN_LIST, planList } from "#app/queries/plans/plan-list.server.ts";

export const handle = { access: requires("plan.read") };
export const meta = pageTitle((messages) => messages.plans.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const list = await planList(context.deps, {
    organisation: requireOrganisation(context),
    actor: requireActor(context),
    today: dateInBerlin(context.deps.clock.now()),
    list: listRequest(request.url, PLAN_LIST),
  });
  const mayCreate = can(requireActor(context), "plan.edit", { organisation: requireOrganisation(context) });
  const limited = reachOf(requireActor(context), "plan.read", requireOrganisation(context)) !== "all";
  return { list, mayCreate, limited };
}

function useFilters() {
  const t = useTranslations("plans");
  const kind = useTranslations("terms.planKind");
  const status = useTranslations("terms.plan");
  return [
    {
      name: "kind",
      label: t("kind"),
      choices: (["gfp", "wap", "whp"] as const).map((value) => ({ value, label: kind(value) })),
    },
    {
      name: "status",
      label: t("status"),
      choices: (["draft", "in-review", "released", "in-revision"] as const).map((value) => ({
        value,
        label: status(value),
      })),
    },
    {
      name: "review",
      label: t("filterReview"),
      choices: [
        { value: "due", label: t("filterDue") },
        { value: "overdue", label: t("overdue") },
        { value: "values", label: t("filterValues") },
      ],
    },
  ];
}

function NewPlanLink() {
  const t = useTranslations("planWork");
  const path = useOrganisationPath();
  return (
    <Link className="kern-btn kern-btn--primary" to={path("/plans/new")}>
      {t("newPlan")}
    </Link>
  );
}

export default function PlanList() {
  const { list, mayCreate, limited } = useLoaderData<typeof loader>();
  const t = useTranslations("plans");
  const filters = useFilters();
  if (list.all === 0) {
    return (
      <div className="stack">
        <PageHead title={t("title")} actions={mayCreate ? <NewPlanLink /> : null} />
        <EmptyRegister of="plans" limited={limited} title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyRegister>
        {list.unplanned ? <UnplannedList unplanned={list.unplanned} /> : null}
      </div>
    );
  }
  return (
    <div className="stack stack--small">
      <PageHead title={t("title")} actions={mayCreate ? <NewPlanLink /> : null} />
      <ListFilters searchLabel={t("searchLabel")} filters={filters} />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <div>
          <PlanTable rows={list.rows} />
          <ExportLinks of="plans" />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </div>
      )}
      {list.unplanned ? <UnplannedList unplanned={list.unplanned} /> : null}
    </div>
  );
}
