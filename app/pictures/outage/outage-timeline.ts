import type {
  BusinessProcess,
  ExchangeDocument,
  ProcessDependency,
  ResourceUse,
} from "#app/domain/exchange/index.ts";
import type {
  AnalysisResult,
  ProcessResult,
  ResourceResult,
} from "#app/domain/impact-analysis/analysis-result.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

/** One time-critical process in an outage; hours since the occurrence, null means unknown or not applicable. */
export type AffectedProcess = {
  readonly id: string;
  readonly name: string;
  readonly hit: "direct" | "follow-on";
  /** When it stops: at once, or for follow-on processes when the stock is used up. */
  readonly stopsAtHours: number;
  /** Emergency operation runs: BAO reaction time + reachable time of what it lost + execution time. Null: unknown. */
  readonly backAtHours: number | null;
  /** False: the stock lasts until the supplier is back, or nothing of it stops. */
  readonly interrupted: boolean;
  /** Moment at which the RTO is over; counted from the stop or the declaration, whichever is later. */
  readonly rtoEndsAtHours: number;
  readonly rtoBroken: boolean | null;
  /** Moment at which the damage becomes intolerable; null without an MTPD of its own. */
  readonly mtpdEndsAtHours: number | null;
  readonly mtpdBroken: boolean | null;
  /** Processes it needs that are back later, or nobody knows when. */
  readonly waitsFor: readonly string[];
};

export type OutageTimeline = {
  readonly failed: readonly string[];
  /** Failed resources and those that stand on them, in restart order; those without an RTO last. */
  readonly impaired: readonly string[];
  readonly baoReactionHours: number;
  /** Sorted by the moment the MTPD ends, strictest first. */
  readonly processes: readonly AffectedProcess[];
  /** Time-critical processes that go on. */
  readonly unaffected: readonly string[];
};

type Ground = {
  readonly document: ExchangeDocument;
  readonly derived: ReadonlyMap<string, ProcessResult>;
  readonly resources: ReadonlyMap<string, ResourceResult>;
  readonly requiredBy: ReadonlyMap<string, readonly ProcessDependency[]>;
  readonly requires: ReadonlyMap<string, readonly ProcessDependency[]>;
  readonly processes: ReadonlyMap<string, BusinessProcess>;
  readonly uses: ReadonlyMap<string, readonly ResourceUse[]>;
};

/**
 * What happens hour by hour when resources fail together (reference 12.7). Total RTAs count as they are, so prerequisites
 * that did not fail but must be alerted or checked are included. Ids that do not exist are ignored.
 */
export function outageTimeline(
  document: ExchangeDocument,
  result: AnalysisResult,
  failed: readonly string[],
): OutageTimeline {
  const ground = groundOf(document, result);
  const impaired = impairedResources(document, failed);
  const hits = hitProcesses(ground, failed);
  const stops = stopTimes(ground, hits);
  const ready = readyTimes(ground, { hits, impaired });
  const critical = result.processes.filter(({ effectiveRtoHours }) => effectiveRtoHours !== null);
  const affected = critical
    .filter(({ id }) => hits.has(id))
    .map((process) => affectedProcess(ground, process, { hits, stops, ready }));
  return {
    failed: failed.filter((id) => ground.resources.has(id)),
    impaired: inRestartOrder(result, impaired),
    baoReactionHours: document.parameters.baoReactionHours,
    processes: affected.toSorted(byUrgency),
    unaffected: critical.filter(({ id }) => !hits.has(id)).map(({ id }) => id),
  };
}

function groundOf(document: ExchangeDocument, result: AnalysisResult): Ground {
  return {
    document,
    derived: new Map(result.processes.map((process) => [process.id, process])),
    resources: new Map(result.resources.map((resource) => [resource.id, resource])),
    requiredBy: Map.groupBy(document.processDependencies, ({ requires }) => requires),
    requires: Map.groupBy(document.processDependencies, ({ consumer }) => consumer),
    processes: new Map(document.processes.map((process) => [process.id, process])),
    uses: Map.groupBy(document.resourceUses, ({ process }) => process),
  };
}

function impairedResources({ resources }: ExchangeDocument, failed: readonly string[]): ReadonlySet<string> {
  const links = resources.flatMap(({ id, requires }) => requires.map((required) => ({ id, required })));
  const dependents = Map.groupBy(links, ({ required }) => required);
  const known = new Set(resources.map(({ id }) => id));
  const impaired = new Set<string>();
  const open = failed.filter((id) => known.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (impaired.has(id)) continue;
    impaired.add(id);
    for (const dependent of dependents.get(id) ?? []) open.push(dependent.id);
  }
  return impaired;
}

type Hits = ReadonlyMap<string, "direct" | "follow-on">;

/** Every process, time-critical or not, that uses a failed resource, and all that need one of those. */
function hitProcesses({ resources, requiredBy }: Ground, failed: readonly string[]): Hits {
  const hits = new Map<string, "direct" | "follow-on">();
  for (const id of failed)
    for (const process of resources.get(id)?.processesTransitive ?? []) hits.set(process, "direct");
  const open = [...hits.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { consumer } of requiredBy.get(id) ?? []) {
      if (hits.has(consumer)) continue;
      hits.set(consumer, "follow-on");
      open.push(consumer);
    }
  }
  return hits;
}

/** Direct ones stop at once, follow-on ones when the stock in front of them is used up: the shortest way counts. */
function stopTimes({ requiredBy }: Ground, hits: Hits): ReadonlyMap<string, number> {
  const stops = new Map<string, number>();
  for (const [id, hit] of hits) if (hit === "direct") stops.set(id, 0);
  const open = [...stops.keys()];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const { consumer, offsetHours } of requiredBy.get(id) ?? []) {
      const stop = (stops.get(id) ?? 0) + Math.max(0, offsetHours);
      if (stop >= (stops.get(consumer) ?? Infinity)) continue;
      stops.set(consumer, stop);
      open.push(consumer);
    }
  }
  return stops;
}

type Outage = { readonly hits: Hits; readonly impaired: ReadonlySet<string> };

/** Hours since the occurrence at which a process runs again; null means unknown. */
type ReadyTimes = ReadonlyMap<string, number | null>;

function readyTimes(ground: Ground, outage: Outage): ReadyTimes {
  const ready = new Map<string, number | null>();
  for (const [id, hit] of outage.hits)
    if (hit === "direct") ready.set(id, directReady(ground, id, outage.impaired));
  for (const [id, hit] of outage.hits)
    if (hit === "follow-on") ready.set(id, followOnReady(ground, id, outage, ready));
  return ready;
}

function directReady(ground: Ground, process: string, impaired: ReadonlySet<string>): number | null {
  const { document, resources } = ground;
  const uses = ground.uses.get(process) ?? [];
  const lost = uses.filter((use) => use.normalOperationOnly !== true && impaired.has(use.resource));
  let slowest = 0;
  for (const { resource, leadHours } of lost) {
    const total = resources.get(resource)?.totalRtaHours ?? null;
    if (total === null) return null;
    slowest = Math.max(slowest, total + leadHours);
  }
  const execution = ground.processes.get(process)?.executionHours ?? 0;
  return document.parameters.baoReactionHours + slowest + execution;
}

/** A follow-on process runs again when every directly hit process it rests on does; circles play no part. */
function followOnReady(ground: Ground, process: string, { hits }: Outage, direct: ReadyTimes): number | null {
  const times = rootsOf(ground, process, hits).map((root) => direct.get(root) ?? null);
  const known = times.filter((time) => time !== null);
  if (known.length < times.length) return null;
  return Math.max(0, ...known) + (ground.processes.get(process)?.executionHours ?? 0);
}

/** Directly hit processes that a follow-on process needs, through others that are hit. */
function rootsOf(ground: Ground, process: string, hits: Hits): readonly string[] {
  const seen = new Set<string>([process]);
  const open = [process];
  const roots: string[] = [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const needed = (ground.requires.get(id) ?? [])
      .map(({ requires }) => requires)
      .filter((each) => hits.has(each) && !seen.has(each));
    for (const each of new Set(needed)) {
      seen.add(each);
      if (hits.get(each) === "direct") roots.push(each);
      else open.push(each);
    }
  }
  return roots;
}

type Times = { readonly hits: Hits; readonly stops: ReadonlyMap<string, number>; readonly ready: ReadyTimes };

function affectedProcess(
  ground: Ground,
  derived: ProcessResult,
  { hits, stops, ready }: Times,
): AffectedProcess {
  const { id } = derived;
  const stopsAtHours = stops.get(id) ?? 0;
  const back = ready.get(id) ?? null;
  const process = ground.processes.get(id);
  return {
    id,
    name: process?.name ?? "",
    hit: hits.get(id) ?? "direct",
    stopsAtHours,
    backAtHours: back,
    interrupted: back === null || back > stopsAtHours,
    ...limits(ground, derived, { stopsAtHours, back, executionHours: process?.executionHours ?? 0 }),
    waitsFor: waitsFor(ground, id, { back, hits, ready }),
  };
}

type Interruption = {
  readonly stopsAtHours: number;
  readonly back: number | null;
  readonly executionHours: number;
};

/** When RTO and MTPD are over and whether they break. */
function limits(
  { document }: Ground,
  { effectiveRtoHours, mtpdHours }: ProcessResult,
  interruption: Interruption,
) {
  const { stopsAtHours, back, executionHours } = interruption;
  const rtoEndsAtHours =
    Math.max(stopsAtHours, document.parameters.baoReactionHours) + (effectiveRtoHours ?? 0);
  const mtpdEndsAtHours = mtpdHours === null ? null : stopsAtHours + mtpdHours;
  if (back === null) return { rtoEndsAtHours, rtoBroken: null, mtpdEndsAtHours, mtpdBroken: null };
  const interrupted = back > stopsAtHours;
  return {
    rtoEndsAtHours,
    // The RTO is about the restart alone; the execution time comes after it.
    rtoBroken: interrupted && back - executionHours > rtoEndsAtHours,
    mtpdEndsAtHours,
    mtpdBroken: mtpdEndsAtHours === null ? null : interrupted && back >= mtpdEndsAtHours,
  };
}

function waitsFor(
  { requires }: Ground,
  id: string,
  times: { back: number | null; hits: Hits; ready: ReadyTimes },
): readonly string[] {
  const later = (requires.get(id) ?? [])
    .filter((dependency) => times.hits.has(dependency.requires))
    .filter(({ requires: needed, offsetHours }) => {
      const ready = times.ready.get(needed) ?? null;
      if (ready === null) return true;
      return times.back !== null && ready > times.back + Math.max(0, offsetHours);
    })
    .map((dependency) => dependency.requires);
  return [...new Set(later)].sort(compareIds);
}

function inRestartOrder({ restartOrder }: AnalysisResult, impaired: ReadonlySet<string>): readonly string[] {
  const ordered = restartOrder.resources.filter((id) => impaired.has(id));
  const placed = new Set(ordered);
  const rest = [...impaired].filter((id) => !placed.has(id)).sort(compareIds);
  return [...ordered, ...rest];
}

function byUrgency(a: AffectedProcess, b: AffectedProcess): number {
  const limit = (process: AffectedProcess) => process.mtpdEndsAtHours ?? process.rtoEndsAtHours;
  return limit(a) - limit(b) || compareIds(a.id, b.id);
}
