import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { AuditFilters } from "#app/components/audit/audit-filters.tsx";
import { AuditList } from "#app/components/audit/audit-list.tsx";
import { ChainState } from "#app/components/audit/chain-state.tsx";
import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { AUDIT_KINDS } from "#app/domain/audit/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { auditPage } from "#app/queries/audit/audit-page.server.ts";
import { AUDIT_ACTIONS, auditRequest } from "#app/queries/audit/audit-request.ts";
import { chainState } from "#app/queries/audit/chain-state.server.ts";

export const handle = { access: requires("audit.read") };
export const meta = pageTitle((messages) => messages.access.auditTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { deps, language } = context;
  const organisation = requireOrganisation(context);
  const search = auditRequest(request.url);
  const view = await auditPage(deps, { actor: requireActor(context), organisation, language }, search);
  const chain = await chainState(deps, organisation, language);
  return { search, view, chain, actions: AUDIT_ACTIONS };
}

export default function Audit() {
  const { search, view, chain, actions } = useLoaderData<typeof loader>();
  const t = useTranslations("access");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("auditTitle")}
        meta={t("auditLead")}
        actions={
          <>
            <Link className="kern-btn kern-btn--tertiary" to={path("/admin/approvals")}>
              {t("approvalsTitle")}
            </Link>
            <Link className="kern-btn kern-btn--secondary" to={path("/admin/evidence")}>
              {t("evidenceTitle")}
            </Link>
          </>
        }
      />
      <AuditFilters values={search} people={view.people} actions={actions} kinds={AUDIT_KINDS} />
      <ExportLinks of="audit" />
      {view.total === 0 ? (
        <EmptyState title={t("auditEmpty")}>{t("auditEmptyText")}</EmptyState>
      ) : (
        <AuditList rows={view.rows} />
      )}
      <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
      <ChainState state={chain} />
    </div>
  );
}
