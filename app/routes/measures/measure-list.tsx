import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { MeasureTable } from "#app/components/measures/measure-table.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { ReportButton } from "#app/components/reports/report-button.tsx";
import { Alert } from "#app/components/ui/alert.tsx";
import { EmptyRegister } from "#app/components/ui/empty-register.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { can, reachOf, requires } from "#app/domain/access/index.ts";
import { measureStatusSchema } from "#app/domain/exchange/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { measureList, measureListRequest } from "#app/queries/measures/measure-list.server.ts";
import { SOURCES } from "#app/services/improvement/measure-form.schema.ts";

export const handle = { access: requires("measure.read") };
export const meta = pageTitle((messages) => messages.measures.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  return {
    limited: reachOf(actor, "measure.read", organisation) !== "all",
    list: await measureList(context.deps, actor, organisation, measureListRequest(request.url)),
    mayCreate: can(actor, "measure.edit", { organisation }),
    mail: context.deps.mailer !== null,
  };
}

function useFilters(responsible: readonly string[]) {
  const t = useTranslations("measures");
  const status = useTranslations("terms.measureStatus");
  const source = useTranslations("measures.sources");
  return [
    {
      name: "status",
      label: t("status"),
      choices: measureStatusSchema.options.map((value) => ({ value, label: status(value) })),
    },
    { name: "overdue", label: t("overdueFilter"), choices: [{ value: "yes", label: t("overdue") }] },
    { name: "mine", label: t("mineFilter"), choices: [{ value: "yes", label: t("mine") }] },
    {
      name: "responsible",
      label: t("responsibleFilter"),
      choices: responsible.map((value) => ({ value, label: value })),
      stored: true,
    },
    {
      name: "source",
      label: t("source"),
      choices: SOURCES.map((value) => ({ value, label: source(value) })),
    },
  ];
}

export default function MeasureList() {
  const { list, mayCreate, mail, limited } = useLoaderData<typeof loader>();
  const t = useTranslations("measures");
  const w = useTranslations("exerciseWork");
  const path = useOrganisationPath();
  const filters = useFilters(list.responsible);
  const create = mayCreate ? (
    <Link className="kern-btn kern-btn--primary" to={path("/measures/new")}>
      <span className="kern-label">{t("new")}</span>
    </Link>
  ) : null;
  if (list.all === 0) {
    return (
      <div className="stack">
        <PageHead title={t("title")} actions={create} />
        <EmptyRegister of="measures" limited={limited} title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyRegister>
      </div>
    );
  }
  return (
    <div className="stack stack--small">
      <PageHead
        title={t("title")}
        meta={t("count", { total: list.all, overdue: list.overdue })}
        actions={create}
      />
      {list.silent ? <Alert kind="warning" title={t("silent")} /> : null}
      <p className="muted">{w(mail ? "mailOn" : "mailOff")}</p>
      <ListFilters searchLabel={t("search")} filters={filters} />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <div className="stack stack--small">
          <MeasureTable rows={list.rows} />
          <ExportLinks of="measures" />
          <ReportButton report="measure-plan" />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </div>
      )}
    </div>
  );
}
