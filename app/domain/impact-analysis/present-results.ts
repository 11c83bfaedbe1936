import {
  BASIC_SUPPLY_SOURCE,
  OWN_SOURCE,
  type OutageScenarioResult,
  type ProcessResult,
  type ResourceResult,
} from "./analysis-result.ts";
import { orNull } from "./comparison.ts";
import type { Damage } from "./damage-over-time.ts";
import { sortedById } from "./document-index.ts";
import type { ImpactColumns } from "./impact-model.ts";
import { outageHours, violatesMtpd, type Reachability } from "./reachability.ts";
import { maxRtoHours } from "./recovery-objectives.ts";
import { simulateOutage } from "./scenario-impact.ts";
import { singlePointsOfFailure } from "./single-points-of-failure.ts";
import { gapHours, targetActualStatus } from "./target-actual.ts";

/** Results of all processes, by number. */
export function processResults(columns: ImpactColumns): readonly ProcessResult[] {
  return columns.index.processes.map((_, process) => processResult(columns, process));
}

function processResult(columns: ImpactColumns, at: number): ProcessResult {
  const { index, objectives } = columns;
  const { parameters } = index.document;
  const process = index.processes[at] as (typeof index.processes)[number];
  const damage = columns.damages[at] as Damage;
  const reach = columns.reach[at] as Reachability;
  const outage = outageHours(reach.reachableHours, damage.mtpdHours, {
    baoReactionHours: parameters.baoReactionHours,
    executionHours: process.executionHours,
  });
  return {
    id: process.id,
    worst: damage.worst,
    mtpdHours: damage.mtpdHours,
    drivers: damage.drivers,
    maxRtoHours: maxRtoHours(damage.mtpdHours, process.executionHours, parameters),
    effectiveRtoHours: orNull(objectives.effective[at]),
    rtoSource: processRtoSource(columns, at),
    cascadeRtoHours: orNull(columns.cascade.rto[at]),
    reachableHours: reach.reachableHours,
    status: reach.status,
    outageHours: outage,
    mtpdViolated: violatesMtpd(outage, damage.mtpdHours),
  };
}

function processRtoSource({ index, objectives }: ImpactColumns, process: number): string | null {
  if (Number.isNaN(objectives.effective[process])) return null;
  const edge = objectives.via[process] as number;
  if (edge < 0) return OWN_SOURCE;
  return index.dependencies.source[edge]?.consumer ?? null;
}

/** Results of all resources, by number. Resources with the same processes share one list. */
export function resourceResults(columns: ImpactColumns): readonly ResourceResult[] {
  const lists = new Map<Int32Array, ProcessList>();
  return columns.index.resources.map((_, resource) => {
    const numbers = columns.transitive[resource] as Int32Array;
    const known = lists.get(numbers);
    if (known !== undefined) return resourceResult(columns, resource, known);
    const list = processList(columns, numbers);
    lists.set(numbers, list);
    return resourceResult(columns, resource, list);
  });
}

type ProcessList = { readonly ids: readonly string[]; readonly timeCritical: number };

function processList({ index, effective }: ImpactColumns, numbers: Int32Array): ProcessList {
  const ids = new Array<string>(numbers.length);
  let timeCritical = 0;
  for (let at = 0; at < numbers.length; at++) {
    const process = numbers[at] as number;
    ids[at] = (index.processes[process] as { id: string }).id;
    if (!Number.isNaN(effective[process])) timeCritical++;
  }
  return { ids, timeCritical };
}

function resourceResult(columns: ImpactColumns, at: number, processes: ProcessList): ResourceResult {
  const { index, demands, times } = columns;
  const resource = index.resources[at] as (typeof index.resources)[number];
  const rto = demands.rto[at] as number;
  const total = times.total[at] as number;
  const status = targetActualStatus(total, rto);
  const rpo = demands.rpo[at] as number;
  return {
    id: resource.id,
    directRtoHours: orNull(demands.direct[at]),
    rtoHours: orNull(rto),
    rtoSource: resourceRtoSource(columns, at),
    totalRtaHours: orNull(total),
    netStatus: targetActualStatus(times.net[at] as number, rto),
    status,
    gapHours: gapHours(status, total, rto),
    rpoHours: orNull(rpo),
    rpoStatus: targetActualStatus(resource.rpaHours ?? NaN, rpo),
    spof: singlePointsOfFailure(resource, rto, processes.timeCritical, index.document.parameters),
    processesTransitive: processes.ids,
  };
}

function resourceRtoSource({ index, demands }: ImpactColumns, resource: number): string | null {
  const source = demands.sourceOf(resource);
  switch (source.kind) {
    case "process":
      return index.uses.source[source.use]?.process ?? null;
    case "resource":
      return index.resources[source.resource]?.id ?? null;
    case "basic-supply":
      return BASIC_SUPPLY_SOURCE;
    case "none":
      return null;
  }
}

/** Impact of all outage scenarios, sorted by id. */
export function scenarioResults(columns: ImpactColumns): readonly OutageScenarioResult[] {
  return sortedById(columns.index.document.outageScenarios).map((scenario) => ({
    id: scenario.id,
    ...simulateOutage(columns, scenario.failed),
  }));
}
