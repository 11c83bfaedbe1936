import type { DependencyGraph } from "./graph-model.ts";

/** Length of the longest chain of consumers in front of each process; dependencies that close a circle do not count. */
export function processDepths({
  nodes,
  edges,
}: Pick<DependencyGraph, "nodes" | "edges">): ReadonlyMap<string, number> {
  const consumers = Map.groupBy(
    edges.filter(({ kind }) => kind === "dependency"),
    ({ to }) => to,
  );
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    open.add(key);
    let depth = 0;
    for (const { from } of consumers.get(key) ?? [])
      if (!open.has(from)) depth = Math.max(depth, depthOf(from) + 1);
    open.delete(key);
    depths.set(key, depth);
    return depth;
  };
  for (const { key, kind } of nodes) if (kind === "process") depthOf(key);
  return depths;
}
