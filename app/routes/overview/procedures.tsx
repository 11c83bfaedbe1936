import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { ProcedureTable } from "#app/components/overview/procedure-table.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { PROCEDURE_LIST, procedureList } from "#app/queries/overview/procedure-list.server.ts";

export const handle = { access: requires("aggregate.read") };
export const meta = pageTitle((messages) => messages.overview.procedures.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    visible: await context.organisations(),
  };
  return { list: await procedureList(context.deps, asked, listRequest(request.url, PROCEDURE_LIST)) };
}

function Register() {
  const { list } = useLoaderData<typeof loader>();
  const t = useTranslations("overview.procedures");
  const status = useTranslations("terms.status");
  const states = (["gap", "unknown", "met"] as const).map((value) => ({ value, label: status(value) }));
  return (
    <>
      <ListFilters
        searchLabel={t("search")}
        filters={[{ name: "status", label: t("gap"), choices: states }]}
      />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <div>
          <ProcedureTable rows={list.rows} sortable />
          <ExportLinks of="procedures" />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </div>
      )}
    </>
  );
}

export default function Procedures() {
  const { list } = useLoaderData<typeof loader>();
  const t = useTranslations("overview.procedures");
  const o = useTranslations("shell");
  const path = useOrganisationPath();
  return (
    <div className="stack stack--small">
      <PageHead title={t("title")} meta={t("hint")} crumbs={[{ label: o("overview"), to: path("") }]} />
      {list.all === 0 ? <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState> : <Register />}
    </div>
  );
}
