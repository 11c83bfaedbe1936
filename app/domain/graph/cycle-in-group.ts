import type { Adjacency } from "./adjacency.ts";

/**
 * One concrete cycle inside a strong component, starting at its smallest node: the shortest way back to it.
 * @param members nodes of the component, ascending
 */
export function cycleInGroup(members: readonly number[], outgoing: Adjacency, targets: Int32Array): number[] {
  const start = members[0] as number;
  const inside = new Set(members);
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (let at = outgoing.offsets[node] as number; at < (outgoing.offsets[node + 1] as number); at++) {
      const target = targets[outgoing.edges[at] as number] as number;
      if (target === start) return wayTo(node, cameFrom);
      if (!inside.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  throw new Error("no cycle in a strong component of several nodes");
}

function wayTo(last: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [last];
  for (let node = cameFrom.get(last); node !== undefined; node = cameFrom.get(node)) way.push(node);
  return way.reverse();
}
