import { compareIds } from "#app/domain/shared/ids.ts";

import type { DocumentIndex } from "./document-index.ts";

/** Where a resource RTO comes from: a use by a process, a resource that needs it, basic supply, or nowhere. */
export type DemandSource =
  | { readonly kind: "process"; readonly use: number }
  | { readonly kind: "resource"; readonly resource: number }
  | { readonly kind: "basic-supply" }
  | { readonly kind: "none" };

/** Demands on all resources; NaN means that nobody time-critical needs the resource. */
export type ResourceObjectives = {
  readonly direct: Float64Array;
  readonly rto: Float64Array;
  readonly rpo: Float64Array;
  readonly sourceOf: (resource: number) => DemandSource;
};

type Columns = {
  readonly direct: Float64Array;
  readonly directVia: Int32Array;
  readonly rto: Float64Array;
  readonly rpo: Float64Array;
  readonly via: Int32Array;
};

const NONE = -1;
const DIRECT = -2;
const BASIC_SUPPLY = -3;

/**
 * RTO and RPO of every resource, in hours: the smallest demand wins (BSI 200-4, 7.2.3), then the smallest id;
 * Grundversorgung only where it is strictly smaller than every other demand (11.7, steps 5 to 7).
 * @param effective effective RTO of the processes, NaN for those that are not time-critical
 * @param order resources with their dependents first
 */
export function resourceObjectives(
  index: DocumentIndex,
  effective: Float64Array,
  order: Int32Array,
): ResourceObjectives {
  const count = index.resources.length;
  const columns: Columns = {
    direct: new Float64Array(count).fill(NaN),
    directVia: new Int32Array(count).fill(NONE),
    rto: new Float64Array(count).fill(NaN),
    rpo: new Float64Array(count).fill(NaN),
    via: new Int32Array(count).fill(NONE),
  };
  demandDirectly(index, effective, columns);
  const strictest = strictestProcess(effective);
  for (const resource of order) inherit(index, columns, resource, strictest);
  return {
    direct: columns.direct,
    rto: columns.rto,
    rpo: columns.rpo,
    sourceOf: (resource) => sourceOf(columns, resource),
  };
}

/** Time-critical process with the smallest effective RTO, smallest id first; null when there is none. */
export function strictestProcess(effective: Float64Array): { process: number; rtoHours: number } | null {
  let found: { process: number; rtoHours: number } | null = null;
  for (let process = 0; process < effective.length; process++) {
    const rtoHours = effective[process] as number;
    if (rtoHours < (found?.rtoHours ?? Infinity)) found = { process, rtoHours };
  }
  return found;
}

function demandDirectly(index: DocumentIndex, effective: Float64Array, columns: Columns): void {
  const { from, to, lead, rpo } = index.uses;
  for (let use = 0; use < from.length; use++) {
    const needed = effective[from[use] as number] as number;
    if (Number.isNaN(needed)) continue;
    const resource = to[use] as number;
    const demand = needed - (lead[use] as number);
    if (!((columns.direct[resource] as number) <= demand)) {
      columns.direct[resource] = demand;
      columns.directVia[resource] = use;
    }
    const asked = rpo[use] as number;
    if (!Number.isNaN(asked) && !((columns.rpo[resource] as number) <= asked)) columns.rpo[resource] = asked;
  }
}

function inherit(
  index: DocumentIndex,
  columns: Columns,
  resource: number,
  strictest: { rtoHours: number } | null,
): void {
  let rto = columns.direct[resource] as number;
  let via = Number.isNaN(rto) ? NONE : DIRECT;
  const { byTo, from } = index.prerequisites;
  for (let at = byTo.offsets[resource] as number; at < (byTo.offsets[resource + 1] as number); at++) {
    const dependent = from[byTo.edges[at] as number] as number;
    const demand = columns.rto[dependent] as number;
    const wins = demand < rto || (Number.isNaN(rto) && !Number.isNaN(demand));
    if (!wins && !(demand === rto && via === DIRECT && hasSmallerId(index, columns, resource, dependent)))
      continue;
    rto = demand;
    via = dependent;
  }
  const isBasic = index.resources[resource]?.basicSupply === true;
  if (isBasic && strictest !== null && !(rto <= strictest.rtoHours)) {
    rto = strictest.rtoHours;
    via = BASIC_SUPPLY;
  }
  columns.rto[resource] = rto;
  columns.via[resource] = via;
}

/** Whether the needing resource comes before the process that gave the same direct demand. */
function hasSmallerId(index: DocumentIndex, columns: Columns, resource: number, dependent: number): boolean {
  const process = index.uses.from[columns.directVia[resource] as number] as number;
  const processId = index.processes[process]?.id ?? "";
  return compareIds(index.resources[dependent]?.id ?? "", processId) < 0;
}

function sourceOf(columns: Columns, resource: number): DemandSource {
  const via = columns.via[resource] as number;
  if (via === DIRECT) return { kind: "process", use: columns.directVia[resource] as number };
  if (via === BASIC_SUPPLY) return { kind: "basic-supply" };
  return via === NONE ? { kind: "none" } : { kind: "resource", resource: via };
}
