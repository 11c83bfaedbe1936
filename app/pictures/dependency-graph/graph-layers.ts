import type { DependencyGraph, GraphEdge } from "./graph-model.ts";

/**
 * Layer of every node: processes in front, then resources, then what those need; inside a group everybody stands behind
 * all who need it. An edge that closes a circle leads back and does not count.
 */
export function graphLayers({
  nodes,
  edges,
}: Pick<DependencyGraph, "nodes" | "edges">): ReadonlyMap<string, number> {
  const isProcess = new Set(nodes.filter(({ kind }) => kind === "process").map(({ key }) => key));
  const inside = (process: boolean) =>
    edges.filter(({ from, to }) => isProcess.has(from) === process && isProcess.has(to) === process);
  const keys = nodes.map(({ key }) => key);
  const processes = depths(
    keys.filter((key) => isProcess.has(key)),
    inside(true),
  );
  const resources = depths(
    keys.filter((key) => !isProcess.has(key)),
    inside(false),
  );
  const first = processes.size === 0 ? 0 : Math.max(...processes.values()) + 1;
  return new Map([...processes, ...[...resources].map(([key, depth]) => [key, first + depth] as const)]);
}

/** Longest way from somebody nobody needs, without the edges that close a circle. */
function depths(keys: readonly string[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const needs = Map.groupBy(edges, ({ from }) => from);
  const depth = new Map(keys.map((key) => [key, 0]));
  const { order, back } = searchOrder(keys, needs);
  for (const key of order) {
    for (const edge of needs.get(key) ?? []) {
      if (back.has(edge)) continue;
      depth.set(edge.to, Math.max(depth.get(edge.to) ?? 0, (depth.get(key) ?? 0) + 1));
    }
  }
  return depth;
}

type Needs = ReadonlyMap<string, readonly GraphEdge[]>;

/** Topological order (who needs first) and the edges that lead back into the path of the search. */
function searchOrder(
  keys: readonly string[],
  needs: Needs,
): { order: readonly string[]; back: ReadonlySet<GraphEdge> } {
  const done: string[] = [];
  const state = new Map<string, "open" | "done">();
  const back = new Set<GraphEdge>();
  for (const start of keys) {
    if (state.has(start)) continue;
    state.set(start, "open");
    const path = [{ key: start, next: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const edge = needs.get(step.key)?.[step.next++];
      if (edge === undefined) {
        state.set(step.key, "done");
        done.push(step.key);
        path.pop();
      } else if (state.get(edge.to) === "open") back.add(edge);
      else if (!state.has(edge.to)) {
        state.set(edge.to, "open");
        path.push({ key: edge.to, next: 0 });
      }
    }
  }
  return { order: done.reverse(), back };
}
