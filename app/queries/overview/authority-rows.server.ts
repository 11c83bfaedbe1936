import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

/** Aggregate of one authority below a Ressort or the Land; figures are null where nothing was surveyed yet. */
export interface AuthorityRow {
  readonly code: string;
  readonly name: string;
  readonly kind: CurrentOrganisation["kind"] | null;
  readonly figures: {
    readonly processes: number;
    readonly timeCritical: number;
    readonly met: number;
    readonly gap: number;
    readonly unknown: number;
    readonly resourcesWithRto: number;
    readonly resourceGaps: number;
  } | null;
}

/** The authorities below a node with their aggregates; names of processes and resources stay there. */
export async function authorityRows(deps: Deps, organisation: CurrentOrganisation): Promise<AuthorityRow[]> {
  if (organisation.kind !== "land" && organisation.kind !== "ressort") return [];
  const below = await deps.repositories.organisations.listReachable([], [organisation.id]);
  const rows: AuthorityRow[] = [];
  for (const node of below) {
    if (node.id === organisation.id) continue;
    const analysis = await organisationAnalysis(deps, node.id);
    const { processes = [], resources = [] } = analysis?.result ?? {};
    const figures = {
      processes: processes.length,
      timeCritical: processes.filter((process) => process.effectiveRtoHours !== null).length,
      met: processes.filter((process) => process.status === "met").length,
      gap: processes.filter((process) => process.status === "gap").length,
      unknown: processes.filter((process) => process.status === "unknown").length,
      resourcesWithRto: resources.filter((resource) => resource.rtoHours !== null).length,
      resourceGaps: resources.filter((resource) => resource.status === "gap").length,
    };
    if (node.kind === "ressort" && processes.length === 0) continue;
    rows.push({
      code: node.code,
      name: node.name,
      kind: node.kind,
      figures: processes.length > 0 ? figures : null,
    });
  }
  return rows;
}
