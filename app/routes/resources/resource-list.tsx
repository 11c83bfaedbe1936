import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { NewRecordLink } from "#app/components/editing/new-record-link.tsx";
import { ViewLinks } from "#app/components/pictures/view-links.tsx";
import { ResourceBeside } from "#app/components/resources/resource-beside.tsx";
import { ResourceTable } from "#app/components/resources/resource-table.tsx";
import { ReportButton } from "#app/components/reports/report-button.tsx";
import { Beside } from "#app/components/ui/beside.tsx";
import { EmptyRegister } from "#app/components/ui/empty-register.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { can, reachOf, requires } from "#app/domain/access/index.ts";
import { resourceCategorySchema } from "#app/domain/exchange/index.ts";
import { besideRequest } from "#app/http/beside-request.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { resourceDetail } from "#app/queries/resources/resource-detail.server.ts";
import { RESOURCE_LIST, resourceList } from "#app/queries/resources/resource-list.server.ts";

export const handle = { access: requires("resource.read") };
export const meta = pageTitle((messages) => messages.resources.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequest(request.url, RESOURCE_LIST);
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const show = new URL(request.url).searchParams.get("show");
  const beside = show === null ? null : await resourceDetail(context.deps, besideRequest(context, show));
  return {
    beside: beside ?? null,
    limited: reachOf(actor, "resource.read", organisation) !== "all",
    mayCreate: can(actor, "resource.edit", { organisation }),
    list: await resourceList(context.deps, actor, organisation, asked),
    categories: resourceCategorySchema.options,
  };
}

function useFilters(categories: readonly (typeof resourceCategorySchema.options)[number][]) {
  const t = useTranslations("resources");
  const status = useTranslations("terms.status");
  const category = useTranslations("terms.category");
  return [
    {
      name: "status",
      label: t("status"),
      choices: (["gap", "unknown", "met", "none"] as const).map((value) => ({ value, label: status(value) })),
    },
    {
      name: "category",
      label: t("filterCategory"),
      choices: categories.map((value) => ({ value, label: category(value) })),
    },
    {
      name: "mark",
      label: t("filterMark"),
      choices: [
        { value: "hidden", label: t("markHidden") },
        { value: "spof", label: t("markSpof") },
      ],
    },
  ];
}

export default function ResourceList() {
  const { list, categories, mayCreate, limited, beside } = useLoaderData<typeof loader>();
  const t = useTranslations("resources");
  const filters = useFilters(categories);
  if (!list || list.all === 0) {
    return (
      <div className="stack">
        <PageHead title={t("title")} actions={mayCreate ? <NewRecordLink to="/new-resource" /> : null} />
        <EmptyRegister of="resources" limited={limited} title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyRegister>
      </div>
    );
  }
  return (
    <div className="stack stack--small">
      <PageHead
        title={t("title")}
        meta={t("count", { total: list.all })}
        actions={mayCreate ? <NewRecordLink to="/new-resource" /> : null}
      />
      <ViewLinks of="resources" />
      <ListFilters searchLabel={t("searchLabel")} filters={filters} />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <Beside panel={beside ? <ResourceBeside view={beside} /> : null}>
          <ResourceTable rows={list.rows} narrow={beside !== null} />
          <div className="row">
            <ExportLinks of="resources" />
            <ReportButton report="target-actual" />
          </div>
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </Beside>
      )}
    </div>
  );
}
