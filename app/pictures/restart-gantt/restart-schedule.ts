import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type {
  AnalysisResult,
  ResourceResult,
  TargetActualStatus,
} from "#app/domain/impact-analysis/analysis-result.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

/** Restart of one resource; hours since the declaration, null means unknown. */
export type ScheduledRestart = {
  readonly id: string;
  readonly name: string;
  /** When all prerequisites are ready. */
  readonly startHours: number | null;
  readonly netRtaHours: number | null;
  /** Total RTA. */
  readonly endHours: number | null;
  readonly rtoHours: number | null;
  readonly status: TargetActualStatus | null;
  /** Slowest prerequisite; null where there is none. */
  readonly waitsFor: string | null;
};

export type RestartSchedule = {
  /** Earliest start first, unknown ones last. */
  readonly restarts: readonly ScheduledRestart[];
  /** Ids of the slowest chain of prerequisites, first to last; empty when nothing is known. */
  readonly chain: readonly string[];
  readonly target: { readonly id: string; readonly name: string } | null;
};

type Ground = {
  readonly resources: ReadonlyMap<string, ExchangeDocument["resources"][number]>;
  readonly derived: ReadonlyMap<string, ResourceResult>;
};

/**
 * When each resource restarts if all start as soon as their prerequisites are ready (BSI 200-4, 12.2), with the critical
 * path. With a target: only what it needs; otherwise every resource that has an RTO.
 */
export function restartSchedule(
  document: ExchangeDocument,
  result: AnalysisResult,
  target?: string,
): RestartSchedule {
  const ground: Ground = {
    resources: new Map(document.resources.map((resource) => [resource.id, resource])),
    derived: new Map(result.resources.map((resource) => [resource.id, resource])),
  };
  const wanted = result.resources.filter(({ rtoHours }) => rtoHours !== null).map(({ id }) => id);
  const ids = withPrerequisites(ground, target === undefined ? wanted : [target]);
  const restarts = ids.map((id) => scheduled(ground, id)).toSorted(byStart);
  const named = target === undefined ? undefined : ground.resources.get(target);
  return {
    restarts,
    chain: slowestChain(restarts, target),
    target: named === undefined ? null : { id: named.id, name: named.name },
  };
}

function withPrerequisites({ resources }: Ground, roots: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const open = roots.filter((id) => resources.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(resources.get(id)?.requires ?? []).filter((required) => !seen.has(required)));
  }
  return [...seen];
}

function scheduled({ resources, derived }: Ground, id: string): ScheduledRestart {
  const resource = resources.get(id);
  const values = derived.get(id);
  if (resource === undefined || values === undefined)
    throw new Error(`no resource ${id}; document and result do not belong together`);
  const slowest = slowestOf(resource.requires, derived);
  return {
    id,
    name: resource.name,
    startHours: slowest === null ? 0 : (derived.get(slowest)?.totalRtaHours ?? null),
    netRtaHours: resource.netRtaHours,
    endHours: values.totalRtaHours,
    rtoHours: values.rtoHours,
    status: values.status,
    waitsFor: slowest,
  };
}

/** Prerequisite that decides the start: the first unknown one, else the slowest, else the smallest id. */
function slowestOf(ids: readonly string[], derived: Ground["derived"]): string | null {
  let slowest: string | null = null;
  let most = -Infinity;
  for (const id of ids.toSorted(compareIds)) {
    const hours = derived.get(id)?.totalRtaHours ?? Infinity;
    if (hours <= most) continue;
    slowest = id;
    most = hours;
  }
  return slowest;
}

function byStart(a: ScheduledRestart, b: ScheduledRestart): number {
  return later(a.startHours, b.startHours) || later(a.endHours, b.endHours) || compareIds(a.id, b.id);
}

function later(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return (a ?? Infinity) - (b ?? Infinity);
}

function slowestChain(restarts: readonly ScheduledRestart[], target: string | undefined): readonly string[] {
  const byId = new Map(restarts.map((restart) => [restart.id, restart]));
  const aim = target === undefined ? undefined : byId.get(target);
  const last = aim !== undefined && aim.endHours !== null ? aim : latest(restarts);
  const chain: string[] = [];
  let step = last;
  while (step !== undefined && !chain.includes(step.id)) {
    chain.push(step.id);
    step = step.waitsFor === null ? undefined : byId.get(step.waitsFor);
  }
  return chain.reverse();
}

function latest(restarts: readonly ScheduledRestart[]): ScheduledRestart | undefined {
  return restarts.reduce<ScheduledRestart | undefined>((most, each) => {
    if (each.endHours === null || (most?.endHours ?? -1) >= each.endHours) return most;
    return each;
  }, undefined);
}
