import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ApprovalTable } from "#app/components/audit/approval-table.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { approvalsPage } from "#app/queries/audit/approvals-page.server.ts";

export const handle = { access: requires("audit.read") };
export const meta = pageTitle((messages) => messages.access.approvalsTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { page } = listRequest(request.url, { sorts: [], filters: {} });
  const view = await approvalsPage(context.deps, requireActor(context), requireOrganisation(context), page);
  if (!view) throw problem("access.forbidden");
  return view;
}

export default function Approvals() {
  const view = useLoaderData<typeof loader>();
  const t = useTranslations("access");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("approvalsTitle")}
        crumbs={[{ label: t("auditTitle"), to: path("/admin/audit") }]}
        meta={t("approvalsLead")}
      />
      {view.total === 0 ? (
        <EmptyState title={t("approvalsEmpty")}>{t("approvalsEmptyText")}</EmptyState>
      ) : (
        <ApprovalTable rows={view.rows} />
      )}
      <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
    </div>
  );
}
