import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { NewRecordLink } from "#app/components/editing/new-record-link.tsx";
import { ViewLinks } from "#app/components/pictures/view-links.tsx";
import { ProcessBeside } from "#app/components/processes/process-beside.tsx";
import { ProcessTable } from "#app/components/processes/process-table.tsx";
import { ReportButton } from "#app/components/reports/report-button.tsx";
import { Beside } from "#app/components/ui/beside.tsx";
import { EmptyRegister } from "#app/components/ui/empty-register.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { ListFilters } from "#app/components/ui/list-filters.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { can, reachOf, requires } from "#app/domain/access/index.ts";
import { findingText } from "#app/domain/impact-analysis/index.ts";
import { besideRequest } from "#app/http/beside-request.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { processDetail } from "#app/queries/processes/process-detail.server.ts";
import { PROCESS_LIST, processList } from "#app/queries/processes/process-list.server.ts";

export const handle = { access: requires("process.read") };
export const meta = pageTitle((messages) => messages.processes.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequest(request.url, PROCESS_LIST);
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const mayCreate = can(actor, "process.edit", { organisation });
  const limited = reachOf(actor, "process.read", organisation) !== "all";
  const list = await processList(context.deps, actor, organisation, asked);
  const findings = (list?.findings ?? []).map((finding) => ({
    ...{ rule: finding.rule, severity: finding.severity, subjects: [] },
    text: findingText(finding, context.language),
  }));
  const show = new URL(request.url).searchParams.get("show");
  const beside = show === null ? null : await processDetail(context.deps, besideRequest(context, show));
  return { limited, list, mayCreate, findings, beside: beside ?? null };
}

function useFilters() {
  const t = useTranslations("processes");
  const status = useTranslations("terms.status");
  const bia = useTranslations("terms.bia");
  const c = useTranslations("controls");
  return [
    {
      name: "status",
      label: t("filterStatus"),
      choices: (["gap", "unknown", "not-rated", "met", "not-time-critical"] as const).map((value) => ({
        value,
        label: status(value),
      })),
    },
    {
      name: "critical",
      label: t("filterCritical"),
      choices: [
        { value: "yes", label: c("yes") },
        { value: "no", label: c("no") },
      ],
    },
    { name: "mtpd", label: t("filterMtpd"), choices: [{ value: "violated", label: c("yes") }] },
    {
      name: "bia",
      label: t("bia"),
      choices: [
        { value: "open", label: t("biaOpen") },
        ...(["in-review", "released", "to-be-reassessed"] as const).map((value) => ({
          value,
          label: bia(value),
        })),
      ],
    },
  ];
}

export default function ProcessList() {
  const { list, mayCreate, limited, findings, beside } = useLoaderData<typeof loader>();
  const t = useTranslations("processes");
  const filters = useFilters();
  if (!list || list.all === 0) {
    return (
      <div className="stack">
        <PageHead title={t("title")} actions={mayCreate ? <NewRecordLink to="/new-process" /> : null} />
        <EmptyRegister of="processes" limited={limited} title={t("emptyTitle")}>
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
        actions={mayCreate ? <NewRecordLink to="/new-process" /> : null}
      />
      <ViewLinks of="processes" />
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      <ListFilters searchLabel={t("searchLabel")} filters={filters} />
      {list.total === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
      ) : (
        <Beside panel={beside ? <ProcessBeside view={beside} /> : null}>
          <ProcessTable rows={list.rows} narrow={beside !== null} />
          <div className="row">
            <ExportLinks of="processes" />
            <ReportButton report="bia-report" />
          </div>
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
        </Beside>
      )}
    </div>
  );
}
