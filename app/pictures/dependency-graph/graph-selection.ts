import type { ResourceCategory } from "#app/domain/exchange/index.ts";
import type { ShownProcessStatus } from "#app/domain/impact-analysis/index.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

import { tidyGraph, type DependencyGraph, type GraphNode } from "./graph-model.ts";

/** More than this no one can read, and the layout takes seconds. */
export const MOST_LEGIBLE_NODES = 400;

export type GraphFocus = {
  /** Key of the node in the middle. */
  readonly key: string;
  /** Levels of those that need it. */
  readonly up: number;
  /** Levels of what it needs. */
  readonly down: number;
};

/** The node with everything that needs it and everything it needs, up to the given levels. Unknown keys give an empty graph. */
export function focusGraph(graph: DependencyGraph, { key, up, down }: GraphFocus): DependencyGraph {
  if (!graph.nodes.some((node) => node.key === key)) return { ...graph, nodes: [], edges: [], focus: null };
  const consumers = Map.groupBy(graph.edges, ({ to }) => to);
  const needs = Map.groupBy(graph.edges, ({ from }) => from);
  const kept = new Set([
    ...within(key, up, (at) => (consumers.get(at) ?? []).map(({ from }) => from)),
    ...within(key, down, (at) => (needs.get(at) ?? []).map(({ to }) => to)),
  ]);
  return { ...keep(graph, (node) => kept.has(node.key)), focus: key };
}

function within(
  start: string,
  levels: number,
  next: (key: string) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set([start]);
  let level: readonly string[] = [start];
  for (let depth = 0; depth < levels && level.length > 0; depth++) {
    level = [...new Set(level.flatMap(next))].filter((key) => !seen.has(key));
    for (const key of level) seen.add(key);
  }
  return seen;
}

export type GraphFilter = {
  /** Categories of resources to show; missing: all. Processes have none and stay. */
  readonly categories?: readonly ResourceCategory[];
  /** Statuses to show; missing: all. `none` are the resources nobody time-critical needs. */
  readonly statuses?: readonly (ShownProcessStatus | "none")[];
  /** False hides the processes. */
  readonly processes?: boolean;
};

/** Only the nodes that pass; the focus always stays. */
export function filterGraph(graph: DependencyGraph, filter: GraphFilter): DependencyGraph {
  return keep(graph, (node) => {
    if (node.key === graph.focus) return true;
    if (node.kind === "process" && filter.processes === false) return false;
    if (node.category !== null && filter.categories?.includes(node.category) === false) return false;
    return filter.statuses?.includes(node.status ?? "none") !== false;
  });
}

function keep(graph: DependencyGraph, test: (node: GraphNode) => boolean): DependencyGraph {
  return tidyGraph({ ...graph, nodes: graph.nodes.filter(test) });
}

/** Draws all resources of a category as one node with their number and their worst status. */
export function collapseCategories(
  graph: DependencyGraph,
  categories: readonly ResourceCategory[],
  nameOf: (category: ResourceCategory) => string,
): DependencyGraph {
  const isCollapsed = (node: GraphNode) =>
    node.kind === "resource" &&
    node.category !== null &&
    node.key !== graph.focus &&
    categories.includes(node.category);
  const groups = Map.groupBy(graph.nodes.filter(isCollapsed), (node) => `category:${node.category ?? ""}`);
  const keyOf = new Map(
    [...groups].flatMap(([key, members]) => members.map((member) => [member.key, key] as const)),
  );
  const collapsed = [...groups].map(([key, members]): GraphNode => {
    const category = members[0]?.category ?? null;
    return {
      key,
      kind: "category",
      id: category ?? "",
      name: category === null ? "" : nameOf(category),
      category,
      status: worstStatus(members),
      members: members.length,
    };
  });
  return tidyGraph({
    ...graph,
    nodes: [...graph.nodes.filter((node) => !keyOf.has(node.key)), ...collapsed],
    edges: graph.edges.map((each) => ({
      ...each,
      from: keyOf.get(each.from) ?? each.from,
      to: keyOf.get(each.to) ?? each.to,
    })),
  });
}

const WORST_FIRST: readonly ShownProcessStatus[] = [
  "gap",
  "unknown",
  "not-rated",
  "met",
  "not-time-critical",
];

function worstStatus(members: readonly GraphNode[]): ShownProcessStatus | null {
  return WORST_FIRST.find((status) => members.some((member) => member.status === status)) ?? null;
}

const CATEGORIES: readonly ResourceCategory[] = [
  "it",
  "personnel",
  "infrastructure",
  "services",
  "information",
  "equipment",
  "supplies",
];

/** More links than this are a hairball, and their layout takes longer than anybody waits. */
const MOST_LEGIBLE_EDGES = 400;

/** As many of the ranked keys as stay below both bounds together with the links among them. */
function legiblePrefix(graph: DependencyGraph, ranked: readonly string[], most: number): ReadonlySet<string> {
  const links = new Map<string, string[]>();
  for (const { from, to } of graph.edges) {
    for (const [key, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = links.get(key);
      if (others) others.push(other);
      else links.set(key, [other]);
    }
  }
  const kept = new Set<string>();
  let edges = 0;
  for (const key of ranked) {
    const added = (links.get(key) ?? []).filter((other) => kept.has(other)).length;
    if (kept.size >= most || (kept.size > 1 && edges + added > MOST_LEGIBLE_EDGES)) break;
    edges += added;
    kept.add(key);
  }
  return kept;
}

/**
 * A graph somebody can read: too large ones get their categories collapsed; if that is not enough, the nodes with the most
 * links stay and the number of those left out is kept in `leftOut`.
 */
export function legibleGraph(
  graph: DependencyGraph,
  nameOf: (category: ResourceCategory) => string,
  most = MOST_LEGIBLE_NODES,
): DependencyGraph {
  if (isLegible(graph, most)) return graph;
  const collapsed = collapseCategories(graph, CATEGORIES, nameOf);
  if (isLegible(collapsed, most)) return collapsed;
  const links = new Map<string, number>();
  for (const { from, to } of collapsed.edges)
    for (const key of [from, to]) links.set(key, (links.get(key) ?? 0) + 1);
  const weight = ({ key }: GraphNode) => (key === collapsed.focus ? Infinity : (links.get(key) ?? 0));
  const ranked = collapsed.nodes.toSorted((a, b) =>
    weight(a) === weight(b) ? compareIds(a.key, b.key) : weight(b) - weight(a),
  );
  const kept = legiblePrefix(
    collapsed,
    ranked.map(({ key }) => key),
    most,
  );
  return { ...keep(collapsed, ({ key }) => kept.has(key)), leftOut: collapsed.nodes.length - kept.size };
}

function isLegible({ nodes, edges }: DependencyGraph, most: number): boolean {
  return nodes.length <= most && edges.length <= MOST_LEGIBLE_EDGES;
}
