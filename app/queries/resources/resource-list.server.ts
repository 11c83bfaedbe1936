import { type Actor, can, resourceObject } from "#app/domain/access/index.ts";
import { type Resource, resourceCategorySchema } from "#app/domain/exchange/index.ts";
import type { ResourceResult, SpofKind, TargetActualStatus } from "#app/domain/impact-analysis/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

export interface ResourceRow {
  readonly id: string;
  readonly name: string;
  readonly category: Resource["category"];
  readonly rtoHours: number | null;
  readonly netRtaHours: number | null;
  readonly totalRtaHours: number | null;
  readonly gapHours: number | null;
  readonly status: TargetActualStatus | null;
  /** Keeps its RTO alone, but not together with what it needs. */
  readonly hiddenGap: boolean;
  readonly spof: readonly SpofKind[];
  readonly processes: number;
}

export const RESOURCE_LIST = {
  sorts: ["id", "name", "category", "rto", "net", "total", "gap", "status", "processes"],
  filters: {
    status: ["met", "gap", "unknown", "none"],
    category: resourceCategorySchema.options,
    mark: ["hidden", "spof"],
  },
} as const;

const STATUS_ORDER: readonly (TargetActualStatus | null)[] = ["gap", "unknown", "met", null];

function rowOf(resource: Resource, result: ResourceResult): ResourceRow {
  return {
    id: resource.id,
    name: resource.name,
    category: resource.category,
    rtoHours: result.rtoHours,
    netRtaHours: resource.netRtaHours,
    totalRtaHours: result.totalRtaHours,
    gapHours: result.gapHours,
    status: result.status,
    hiddenGap: result.netStatus === "met" && result.status === "gap",
    spof: result.spof,
    processes: result.processesTransitive.length,
  };
}

const SORT_VALUES: Readonly<Record<string, (row: ResourceRow) => string | number | null>> = {
  name: (row) => row.name,
  category: (row) => row.category,
  rto: (row) => row.rtoHours,
  net: (row) => row.netRtaHours,
  total: (row) => row.totalRtaHours,
  gap: (row) => row.gapHours,
  status: (row) => STATUS_ORDER.indexOf(row.status),
  processes: (row) => row.processes,
};

function isWanted(row: ResourceRow, { search, filters }: ListRequestView): boolean {
  if (filters["status"] && (row.status ?? "none") !== filters["status"]) return false;
  if (filters["category"] && row.category !== filters["category"]) return false;
  if (filters["mark"] === "hidden" && !row.hiddenGap) return false;
  if (filters["mark"] === "spof" && row.spof.length === 0) return false;
  return search === "" || matches(`${row.id} ${row.name}`, search);
}

/** One page of the resource register: demand, Soll-Ist, gaps and single points of failure. */
export async function resourceList(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: ListRequestView,
): Promise<(PageOf<ResourceRow> & { readonly all: number }) | undefined> {
  const analysis = await organisationAnalysis(deps, organisation);
  if (!analysis) return undefined;
  const results = new Map(analysis.result.resources.map((result) => [result.id, result]));
  const rows: ResourceRow[] = [];
  let all = 0;
  for (const resource of analysis.document.resources) {
    const result = results.get(resource.id);
    const object = resourceObject(resource);
    if (!result || !can(actor, "resource.read", { organisation, object })) continue;
    all += 1;
    const row = rowOf(resource, result);
    if (isWanted(row, request)) rows.push(row);
  }
  const valueOf = SORT_VALUES[request.sort] ?? ((row: ResourceRow) => row.id);
  rows.sort(
    (a, b) => compareValues(valueOf(a), valueOf(b), request.descending) || compareValues(a.id, b.id, false),
  );
  return { ...pageOf(rows, request.page, request.pageSize), all };
}
