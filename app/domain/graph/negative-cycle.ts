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
      const cycle = relax(search, node, next);
      if (cycle !== null) return cycle;
    }
    round = [...next];
  }
  return null;
}

/** Shortens the ways to the targets of a node; hands back the cycle when a way goes round. */
function relax(
  { edges, distance, steps, cameFrom }: Search,
  node: number,
  next: Set<number>,
): readonly number[] | null {
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
    const cycle = length < distance.size ? null : cycleBehind(target, cameFrom);
    if (cycle !== null) return cycle;
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

/** The cycle that the way back from a node runs into; null when it ends at a node nothing leads to. */
function cycleBehind(node: number, cameFrom: ReadonlyMap<number, number>): readonly number[] | null {
  const seen = new Set<number>();
  let inside: number | undefined = node;
  while (inside !== undefined && !seen.has(inside)) {
    seen.add(inside);
    inside = cameFrom.get(inside);
  }
  if (inside === undefined) return null;
  const cycle = [inside];
  for (let at = cameFrom.get(inside); at !== undefined && at !== inside; at = cameFrom.get(at))
    cycle.push(at);
  return cycle.reverse();
}
