import type { Plan } from "#app/domain/exchange/index.ts";
import { plannedRestartHours } from "#app/domain/handbook/planned-restart-time.ts";
import type { TargetActualStatus } from "#app/domain/impact-analysis/index.ts";
import { type AmountFrom, changesOverTime, planNeeds } from "#app/domain/plans/index.ts";

import type { OrganisationAnalysis } from "../analysis/organisation-analysis.server.ts";

interface Named {
  readonly id: string;
  readonly name: string;
  /** Page of the object; null where the reader may not open it. */
  readonly to: string | null;
}

/** A process of the plan with what the BIA demands of it today. Hours; null means none or unknown. */
export interface PlannedProcess extends Named {
  readonly mtpdHours: number | null;
  readonly rtoHours: number | null;
  readonly emergencyLevel: string;
  /** Notbetriebsniveau in percent of normal operation, one entry where it changes. */
  readonly levels: readonly AmountFrom[];
}

/** A resource of the plan with demand and achievement today. Hours; null means none or unknown. */
export interface PlannedResource extends Named {
  readonly amounts: readonly AmountFrom[];
  readonly rtoHours: number | null;
  readonly totalRtaHours: number | null;
  readonly rpoHours: number | null;
  readonly rpaHours: number | null;
  readonly status: TargetActualStatus | null;
}

/** Planned restart time of a WAP and what it is measured against. Hours; null while unknown. */
export interface PlanTimes {
  readonly plannedHours: number | null;
  /** RTA of the target-actual comparison, the longest of its resources. */
  readonly comparedRtaHours: number | null;
  /** Strictest RTO of what the plan brings back; null where nothing demands one. */
  readonly rtoHours: number | null;
}

/** How objects are named and linked for one reader. */
export type Naming = (id: string) => Named;

export function plannedProcesses(
  plan: Plan,
  { document, model }: OrganisationAnalysis,
  named: Naming,
): PlannedProcess[] {
  return plan.processes.map((id) => {
    const at = model.index.processNumbers.get(id) ?? -1;
    const process = model.index.processes[at];
    const result = model.results.processes[at];
    return {
      ...named(id),
      mtpdHours: result?.mtpdHours ?? null,
      rtoHours: result?.effectiveRtoHours ?? null,
      emergencyLevel: process?.emergencyLevel ?? "",
      levels: changesOverTime(process?.emergencyLevelPercent ?? [], document.parameters.horizonsHours),
    };
  });
}

/** Needed resources in the order in which they are restarted by demand: the strictest RTO first. */
export function plannedResources(
  plan: Plan,
  { document, model }: OrganisationAnalysis,
  named: Naming,
): PlannedResource[] {
  const rows = planNeeds(plan, document).map(({ resource: id, amounts }): PlannedResource => {
    const at = model.index.resourceNumbers.get(id) ?? -1;
    const result = model.results.resources[at];
    return {
      ...named(id),
      amounts,
      rtoHours: result?.rtoHours ?? null,
      totalRtaHours: result?.totalRtaHours ?? null,
      rpoHours: result?.rpoHours ?? null,
      rpaHours: model.index.resources[at]?.rpaHours ?? null,
      status: result?.status ?? null,
    };
  });
  return rows.toSorted((a, b) => (a.rtoHours ?? Infinity) - (b.rtoHours ?? Infinity));
}

/** The plan's own time against the demand; the slowest resource decides what it is compared with. */
export function planTimes(plan: Plan, analysis: OrganisationAnalysis | undefined): PlanTimes {
  const named = new Set(plan.resources);
  const results = analysis?.result.resources.filter(({ id }) => named.has(id)) ?? [];
  const resources = analysis?.document.resources.filter(({ id }) => named.has(id)) ?? [];
  const rtas = resources.map(({ netRtaHours }) => netRtaHours ?? null);
  const rtos = results.flatMap(({ rtoHours }) => rtoHours ?? []);
  return {
    plannedHours: plannedRestartHours(plan.steps),
    comparedRtaHours: rtas.length === 0 || rtas.includes(null) ? null : Math.max(...rtas.map(Number)),
    rtoHours: rtos.length === 0 ? null : Math.min(...rtos),
  };
}
