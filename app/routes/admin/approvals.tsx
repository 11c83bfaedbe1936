import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ApprovalTable } from "#app/components/audit/approval-table.tsx";
import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { type FilterView, ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { APPROVAL_LIST, approvalsPage } from "#app/queries/audit/approvals-page.server.ts";

export const handle = { access: requires("audit.read") };
export const meta = pageTitle((messages) => messages.access.approvalsTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const list = listRequest(request.url, APPROVAL_LIST);
  const view = await approvalsPage(context.deps, requireActor(context), requireOrganisation(context), list);
  if (!view) throw problem("access.forbidden");
  return view;
}

function useApprovalFilters(): readonly FilterView[] {
  const t = useTranslations("access");
  const work = useTranslations("planWork");
  return [
    {
      name: "kind",
      label: t("approvalKind"),
      choices: (["plan", "handbook", "management"] as const).map((value) => ({
        value,
        label: t(`approvalKinds.${value}`),
      })),
    },
    {
      name: "state",
      label: work("state"),
      choices: (["waiting", "reviewed", "released", "rejected"] as const).map((value) => ({
        value,
        label: t(`approvalStates.${value}`),
      })),
    },
  ];
}

export default function Approvals() {
  const view = useLoaderData<typeof loader>();
  const t = useTranslations("access");
  const none = useTranslations("response");
  const filters = useApprovalFilters();
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("approvalsTitle")}
        crumbs={[{ label: t("auditTitle"), to: path("/admin/audit") }]}
        meta={t("approvalsLead")}
      />
      {view.all === 0 ? (
        <EmptyState title={t("approvalsEmpty")}>{t("approvalsEmptyText")}</EmptyState>
      ) : (
        <>
          <ListFilters searchLabel={t("searchApprovals")} filters={filters} />
          {view.total === 0 ? (
            <EmptyState title={none("noneTitle")}>{none("noneText")}</EmptyState>
          ) : (
            <div>
              <ApprovalTable rows={view.rows} />
              <ExportLinks of="approvals" />
              <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
            </div>
          )}
        </>
      )}
    </div>
  );
}
