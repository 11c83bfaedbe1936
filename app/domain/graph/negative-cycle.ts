import type { Adjacency } from "./adjacency.ts";

/** A smaller gain than this is rounding of decimal fractions, not a cycle that gets shorter. */
const LEAST_GAIN = 1e-9;

type Edges = { readonly outgoing: Adjacency; readonly targets: Int32Array; readonly weights: Float64Array };

type Search = {
  readonly edges: Edges;
  readonly distance: Map<number, number>;
  /** Edges on the way to a node; as many as there are nodes means that the way goes round. */
  readonly steps: Map<number, number>;
  readonly cameFrom: Map<number, number>;
};

/**
 * A cycle inside a strong component whose weights sum below zero, in the direction of its edges; null if there is none.
 * @param members nodes of the component, ascending
 */
export function negativeCycle(members: readonly number[], edges: Edges): readonly number[] | null {
  const search: Search = {
    edges,
    distance: new Map(members.map((node) => [node, 0])),
    steps: new Map(members.map((node) => [node, 0])),
    cameFrom: new Map(),
  };
  let round = inReachingOrder(members, edges);
  while (round.length > 0) {
    const next = new Set<number>();
    for (const node of round) {
      const closed = relax(search, node, next);
      if (closed !== null) return cycleBehind(closed, search.cameFrom, members.length);
    }
    round = [...next];
  }
  return null;
}

/** Shortens the ways to the targets of a node; hands back a target whose way goes round, null if there is none. */
function relax({ edges, distance, steps, cameFrom }: Search, node: number, next: Set<number>): number | null {
  const { outgoing, targets, weights } = edges;
  for (let at = outgoing.offsets[node] as number; at < (outgoing.offsets[node + 1] as number); at++) {
    const edge = outgoing.edges[at] as number;
    const target = targets[edge] as number;
    const known = distance.get(target);
    const reached = (distance.get(node) as number) + (weights[edge] as number);
    if (known === undefined || reached >= known - LEAST_GAIN) continue;
    distance.set(target, reached);
    cameFrom.set(target, node);
    const length = (steps.get(node) as number) + 1;
    if (length >= distance.size) return target;
    steps.set(target, length);
    next.add(target);
  }
  return null;
}

/** Each node after one that leads to it, so that most gains are passed on in one round. */
function inReachingOrder(members: readonly number[], { outgoing, targets }: Edges): readonly number[] {
  const waiting = new Set(members);
  const order = members.slice(0, 1);
  for (const node of order) {
    waiting.delete(node);
    for (let at = outgoing.offsets[node] as number; at < (outgoing.offsets[node + 1] as number); at++) {
      const target = targets[outgoing.edges[at] as number] as number;
      if (waiting.delete(target)) order.push(target);
    }
  }
  return order;
}

function cycleBehind(node: number, cameFrom: ReadonlyMap<number, number>, size: number): readonly number[] {
  let inside = node;
  for (let step = 0; step < size; step++) inside = cameFrom.get(inside) ?? inside;
  const cycle = [inside];
  for (let at = cameFrom.get(inside); at !== undefined && at !== inside; at = cameFrom.get(at))
    cycle.push(at);
  return cycle.reverse();
}
