import { strongComponents } from "#app/domain/graph/index.ts";

import type { DocumentIndex } from "./document-index.ts";

/** RTO over all levels of dependencies (what-if view only); NaN means none. */
export type Cascade = {
  readonly rto: Float64Array;
  /** Dependency the value comes through; -1 where it is the own RTO or there is none. */
  readonly via: Int32Array;
};

/** A smaller gain than this is rounding of decimal offsets around a circle, not a stricter demand. */
const LEAST_GAIN_HOURS = 1e-9;

/**
 * Passes RTOs through all levels until stable (11.7, step 4): consumers first, circles until nothing becomes stricter.
 * BSI 200-4, 7.2.2 warns of applying this automatically, so it is for display only. Throws if the offsets of a circle
 * sum below zero, which `checkDocument` reports.
 */
export function cascade(index: DocumentIndex, own: Float64Array): Cascade {
  const { byFrom, to } = index.dependencies;
  const state = { index, rto: own.slice(), via: new Int32Array(own.length).fill(-1) };
  const { componentOf, count } = strongComponents(byFrom, to);
  const groups = membersByComponent(componentOf, count);
  for (let component = count - 1; component >= 0; component--) {
    const start = groups.offsets[component] as number;
    const end = groups.offsets[component + 1] as number;
    settle(state, groups.members.subarray(start, end), componentOf);
  }
  return { rto: state.rto, via: state.via };
}

function membersByComponent(componentOf: Int32Array, count: number) {
  const offsets = new Int32Array(count + 1);
  for (const component of componentOf) offsets[component + 1] = (offsets[component + 1] as number) + 1;
  for (let at = 0; at < count; at++) offsets[at + 1] = (offsets[at + 1] as number) + (offsets[at] as number);
  const next = offsets.slice();
  const members = new Int32Array(componentOf.length);
  for (let node = 0; node < componentOf.length; node++) {
    const component = componentOf[node] as number;
    const slot = next[component] as number;
    members[slot] = node;
    next[component] = slot + 1;
  }
  return { offsets, members };
}

type State = { readonly index: DocumentIndex; readonly rto: Float64Array; readonly via: Int32Array };

/** Relaxes inside the component until stable, then hands the settled values on to the components it needs. */
function settle(state: State, members: Int32Array, componentOf: Int32Array): void {
  if (members.length > 1) settleCircle(state, members, componentOf);
  const component = componentOf[members[0] as number];
  for (const consumer of members) pass(state, consumer, (process) => componentOf[process] !== component, 0);
}

function settleCircle(state: State, members: Int32Array, componentOf: Int32Array): void {
  const component = componentOf[members[0] as number] as number;
  // Strictest first: most circles are then settled in one round.
  const rto = (process: number) => state.rto[process] as number;
  const queue = Array.from(members)
    .filter((process) => !Number.isNaN(rto(process)))
    .sort((a, b) => rto(a) - rto(b) || a - b);
  const queued = new Set(queue);
  const inside = (process: number) => componentOf[process] === component;
  // Rounds end after at most one pass per member; more means that a circle gets stricter without end.
  let budget = (members.length + 1) * members.length + 1;
  for (let at = 0; at < queue.length; at++) {
    if (budget-- < 0) throw new Error("offsets of a process circle sum below zero; check the document first");
    const consumer = queue[at] as number;
    queued.delete(consumer);
    for (const process of pass(state, consumer, inside, LEAST_GAIN_HOURS)) {
      if (queued.has(process)) continue;
      queued.add(process);
      queue.push(process);
    }
  }
}

function pass(
  state: State,
  consumer: number,
  accepts: (process: number) => boolean,
  leastGain: number,
): readonly number[] {
  const value = state.rto[consumer] as number;
  if (Number.isNaN(value)) return [];
  const { byFrom, to, offset } = state.index.dependencies;
  const changed: number[] = [];
  for (let at = byFrom.offsets[consumer] as number; at < (byFrom.offsets[consumer + 1] as number); at++) {
    const edge = byFrom.edges[at] as number;
    const required = to[edge] as number;
    if (!accepts(required) || !isStricter(state, required, value + (offset[edge] as number), leastGain))
      continue;
    state.rto[required] = value + (offset[edge] as number);
    state.via[required] = edge;
    changed.push(required);
  }
  return changed;
}

function isStricter(state: State, required: number, demand: number, leastGain: number): boolean {
  const current = state.rto[required] as number;
  return Number.isNaN(current) || demand < current - leastGain;
}
