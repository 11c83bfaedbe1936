import {
  cycleInGroup,
  cyclicGroups,
  groupEdges,
  negativeCycle,
  strongComponents,
  type Adjacency,
} from "#app/domain/graph/index.ts";

import { problem, type Problem } from "./check-problem.ts";
import { listOf, numberIn, textOf } from "./check-values.ts";

/** Circular references that make a document unsound, and links that are given twice or lead to themselves. */
export function checkGraphs(document: unknown): readonly Problem[] {
  return [
    ...checkPairs(document),
    ...checkResourceCircles(document),
    ...checkDependencyCircles(document),
    ...checkUnits(document),
    ...checkSites(document),
  ];
}

const PAIRS = [
  { list: "processDependencies", from: "consumer", to: "requires" },
  { list: "resourceUses", from: "process", to: "resource" },
] as const;

function checkPairs(document: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { list, from, to } of PAIRS) {
    const seen = new Map<string, Set<string>>();
    listOf(document, list).forEach((entry, at) => {
      const ends = { from: textOf(entry, from), to: textOf(entry, to) };
      if (ends.from === null || ends.to === null) return;
      const place = { path: [list, at], id: null };
      if (list === "processDependencies" && ends.from === ends.to) {
        problems.push(problem("dependency.self", place, { process: ends.from }));
      }
      const known = seen.get(ends.from) ?? new Set<string>();
      if (known.has(ends.to))
        problems.push(problem("pair.duplicate", place, { from: ends.from, to: ends.to }));
      seen.set(ends.from, known.add(ends.to));
    });
  }
  return [...problems, ...repeatedRequirements(document)];
}

function repeatedRequirements(document: unknown): readonly Problem[] {
  return listOf(document, "resources").flatMap((resource, at) => {
    const id = textOf(resource, "id") ?? "";
    const seen = new Set<unknown>();
    return listOf(resource, "requires").flatMap((to, position) => {
      const isKnown = seen.has(to);
      seen.add(to);
      if (typeof to !== "string" || !isKnown) return [];
      const place = { path: ["resources", at, "requires", position], id };
      return [problem("pair.duplicate", place, { from: id, to })];
    });
  });
}

type Graph = {
  readonly ids: readonly string[];
  readonly positions: readonly number[];
  readonly targets: Int32Array;
  readonly outgoing: Adjacency;
  readonly weights: Float64Array;
};

type Edge = { readonly from: string; readonly to: string; readonly weight: number };

/** Nodes are the entries of a list by their first position; edges to nowhere are left to the check of references. */
function graphOf(document: unknown, list: string, edges: readonly Edge[]): Graph {
  const numbers = new Map<string, number>();
  const positions: number[] = [];
  listOf(document, list).forEach((entry, at) => {
    const id = textOf(entry, "id");
    if (id === null || numbers.has(id)) return;
    numbers.set(id, positions.length);
    positions.push(at);
  });
  const sound = edges.filter(({ from, to }) => numbers.has(from) && numbers.has(to) && from !== to);
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const from = Int32Array.from(sound, (edge) => numberOf(edge.from));
  return {
    ids: [...numbers.keys()],
    positions,
    targets: Int32Array.from(sound, (edge) => numberOf(edge.to)),
    outgoing: groupEdges(numbers.size, from),
    weights: Float64Array.from(sound, (edge) => edge.weight),
  };
}

function named(graph: Graph, cycle: readonly number[]): string {
  return [...cycle, cycle[0] ?? 0].map((node) => graph.ids[node] ?? "").join(" → ");
}

function checkResourceCircles(document: unknown): readonly Problem[] {
  const resources = listOf(document, "resources");
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  resources.forEach((resource, at) => {
    const id = textOf(resource, "id");
    if (id === null) return;
    for (const to of listOf(resource, "requires")) {
      if (typeof to !== "string") continue;
      if (to !== id) edges.push({ from: id, to, weight: 0 });
      else {
        const place = { path: ["resources", at, "requires"], id };
        problems.push(problem("resources.circle", place, { circle: `${id} → ${id}` }));
      }
    }
  });
  return [
    ...problems,
    ...circles(graphOf(document, "resources", edges), ["resources", "requires", "resources.circle"]),
  ];
}

function circles(
  graph: Graph,
  [list, key, code]: readonly [string, string, "resources.circle" | "units.circle"],
): readonly Problem[] {
  return cyclicGroups(strongComponents(graph.outgoing, graph.targets)).map((members) => {
    const cycle = cycleInGroup(members, graph.outgoing, graph.targets);
    const first = cycle[0] ?? 0;
    const place = { path: [list, graph.positions[first] ?? 0, key], id: graph.ids[first] ?? null };
    return problem(code, place, { circle: named(graph, cycle) });
  });
}

function checkDependencyCircles(document: unknown): readonly Problem[] {
  const edges = listOf(document, "processDependencies").flatMap((entry) => {
    const from = textOf(entry, "consumer");
    const to = textOf(entry, "requires");
    const weight = numberIn(entry, "offsetHours");
    return from === null || to === null || weight === null || !Number.isFinite(weight)
      ? []
      : [{ from, to, weight }];
  });
  const graph = graphOf(document, "processes", edges);
  return cyclicGroups(strongComponents(graph.outgoing, graph.targets)).flatMap((members) => {
    const cycle = negativeCycle(members, graph);
    if (cycle === null) return [];
    const first = cycle[0] ?? 0;
    const place = { path: ["processDependencies"], id: graph.ids[first] ?? null };
    return [problem("dependencies.circle", place, { circle: named(graph, cycle), sum: sumOf(graph, cycle) })];
  });
}

function sumOf(graph: Graph, cycle: readonly number[]): number {
  return cycle.reduce((sum, node, at) => sum + lightest(graph, node, cycle[(at + 1) % cycle.length] ?? 0), 0);
}

function lightest({ outgoing, targets, weights }: Graph, from: number, to: number): number {
  const edges = outgoing.edges.subarray(outgoing.offsets[from], outgoing.offsets[from + 1]);
  return edges.reduce(
    (least, edge) => (targets[edge] === to ? Math.min(least, weights[edge] ?? 0) : least),
    Infinity,
  );
}

function checkUnits(document: unknown): readonly Problem[] {
  const units = listOf(document, "units");
  const edges = units.flatMap((unit) => {
    const from = textOf(unit, "id");
    const to = textOf(unit, "parent");
    return from === null || to === null ? [] : [{ from, to, weight: 0 }];
  });
  const own = units.flatMap((unit, at) => {
    const id = textOf(unit, "id");
    if (id === null || textOf(unit, "parent") !== id) return [];
    return [problem("units.circle", { path: ["units", at, "parent"], id }, { circle: `${id} → ${id}` })];
  });
  return [...own, ...circles(graphOf(document, "units", edges), ["units", "parent", "units.circle"])];
}

function checkSites(document: unknown): readonly Problem[] {
  return listOf(document, "sites").flatMap((site, at) => {
    const id = textOf(site, "id");
    if (id === null || textOf(site, "alternativeSite") !== id) return [];
    return [problem("sites.own-alternative", { path: ["sites", at, "alternativeSite"], id }, { site: id })];
  });
}
