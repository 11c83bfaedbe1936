import type { Actor } from "#app/domain/access/index.ts";
import { type Resource, resourceCategorySchema } from "#app/domain/exchange/index.ts";
import type { ResourceResult, SpofKind, TargetActualStatus } from "#app/domain/impact-analysis/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { resourceResults } from "../analysis/analysis-lookups.ts";
import { keptWith } from "../analysis/kept-with.ts";
import { type ListRequestView, searchText } from "../analysis/list-request.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { mayWithResource } from "../analysis/readable.ts";
import { inIdOrder, type RegisterEntry, type RegisterPage, registerPage } from "../analysis/register-page.ts";

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

function sortValue(row: ResourceRow, sort: string): string | number | null {
  return SORT_VALUES[sort]?.(row) ?? null;
}

function isWanted(row: ResourceRow, { filters }: ListRequestView): boolean {
  if (filters["status"] && (row.status ?? "none") !== filters["status"]) return false;
  if (filters["category"] && row.category !== filters["category"]) return false;
  if (filters["mark"] === "hidden" && !row.hiddenGap) return false;
  return filters["mark"] !== "spof" || row.spof.length > 0;
}

/** Rows of all resources; who may see which is decided with each request. */
function resourceEntries(analysis: OrganisationAnalysis): readonly RegisterEntry<ResourceRow, Resource>[] {
  const results = keptWith(analysis, resourceResults);
  const entries = analysis.document.resources.flatMap((resource) => {
    const result = results.get(resource.id);
    if (!result) return [];
    return [
      {
        row: rowOf(resource, result),
        subject: resource,
        text: searchText(`${resource.id} ${resource.name}`),
      },
    ];
  });
  return inIdOrder(entries);
}

/** One page of the resource register: demand, Soll-Ist, gaps and single points of failure. */
export async function resourceList(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: ListRequestView,
): Promise<RegisterPage<ResourceRow> | undefined> {
  const analysis = await organisationAnalysis(deps, organisation);
  if (!analysis) return undefined;
  const entries = keptWith(analysis, resourceEntries);
  const isReadable = (resource: Resource) =>
    mayWithResource({ actor, organisation }, "resource.read", resource);
  return registerPage({ entries, isReadable, isWanted, valueOf: sortValue }, request);
}
