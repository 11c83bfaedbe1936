import { expect, test } from "vitest";

import { analyse } from "#app/domain/impact-analysis/analyse.ts";
import { dependencyGraph, layoutRequestOf } from "#app/pictures/dependency-graph/dependency-graph.ts";
import { graphLayers } from "#app/pictures/dependency-graph/graph-layers.ts";
import { layoutGraph, type GraphLayout } from "#app/pictures/dependency-graph/graph-layout.ts";
import { contentHash, createGraphLayouter } from "#app/pictures/dependency-graph/graph-layouter.server.ts";
import {
  dependencyGraphOf,
  processKey,
  resourceKey,
  tidyGraph,
  type DependencyGraph,
} from "#app/pictures/dependency-graph/graph-model.ts";
import {
  collapseCategories,
  filterGraph,
  focusGraph,
  legibleGraph,
} from "#app/pictures/dependency-graph/graph-selection.ts";
import { processDamagesOf, processHeatMap } from "#app/pictures/heat-map/process-heat-map.ts";
import type { PictureOptions } from "#app/pictures/picture.ts";
import { goldenDocument } from "#tests/pdf/pictures/golden-pictures.ts";
import { outside, overlaps, readDrawing } from "#tests/pdf/pictures/read-drawing.ts";

const page: PictureOptions = { medium: "page", language: "de" };
const golden = (() => {
  const document = goldenDocument();
  return dependencyGraphOf(document, analyse(document));
})();

/** Processes and resources with links drawn by a fixed generator, so that every run has the same graph. */
function largeGraph(processes: number, resources: number): DependencyGraph {
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const node = (kind: "process" | "resource", at: number) => ({
    key: `${kind}:${at}`,
    kind,
    id: `${kind === "process" ? "GP" : "R"}-${at}`,
    name: `Bezeichnung Nummer ${at} mit einem längeren Namen`,
    category: kind === "process" ? null : ("it" as const),
    status: "met" as const,
    members: 1,
  });
  const edges = [
    ...Array.from({ length: processes * 2 }, (_, at) => ({
      from: `process:${at % processes}`,
      to: `resource:${random(resources)}`,
      kind: "use" as const,
    })),
    ...Array.from({ length: resources }, (_, at) => ({
      from: `resource:${at}`,
      to: `resource:${Math.min(resources - 1, at + 1 + random(60))}`,
      kind: "prerequisite" as const,
    })),
  ];
  const nodes = [
    ...Array.from({ length: processes }, (_, at) => node("process", at)),
    ...Array.from({ length: resources }, (_, at) => node("resource", at)),
  ];
  return tidyGraph({ nodes, edges, focus: null, leftOut: 0 });
}

function coveringNodes({ nodes }: GraphLayout): readonly string[] {
  return nodes.flatMap((a, at) =>
    nodes.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > 0.2 && down > 0.2 ? [`${a.key} ${b.key}`] : [];
    }),
  );
}

/** Level pieces of edges that run through a node. */
function edgesThroughNodes({ nodes, edges }: GraphLayout): readonly string[] {
  return edges.flatMap(({ from, to, points }) =>
    points.slice(1, -1).flatMap(([x, y], at) => {
      if (at % 2 === 1) return [];
      const hit = nodes.find((node) => Math.abs(node.x - x) < 1 && y > node.y && y < node.y + node.height);
      return hit === undefined ? [] : [`${from} to ${to} through ${hit.key}`];
    }),
  );
}

const large = largeGraph(100, 200);
const largeLayout = layoutGraph(layoutRequestOf(large, page));

test("300 nodes: none covers another, no edge runs through one, every word is legible and inside", () => {
  expect(largeLayout.nodes).toHaveLength(300);
  expect(coveringNodes(largeLayout)).toEqual([]);
  expect(edgesThroughNodes(largeLayout)).toEqual([]);
  const drawing = readDrawing(dependencyGraph(large, largeLayout, page).svg);
  expect(outside(drawing)).toEqual([]);
  expect(overlaps(drawing.texts)).toEqual([]);
  expect(Math.min(...drawing.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
});

test("the worked example: no edge runs through a node, and every arrow leads from who needs to what is needed", () => {
  const layout = layoutGraph(layoutRequestOf(golden, page));
  expect(edgesThroughNodes(layout)).toEqual([]);
  const layers = graphLayers(golden);
  const places = new Map(layout.nodes.map((node) => [node.key, node]));
  for (const { from, to, points } of layout.edges) {
    const passed = (layers.get(to) ?? 0) - (layers.get(from) ?? 0) - 1;
    expect(points).toHaveLength(2 + 2 * passed);
    expect(points[0]?.[0]).toBeCloseTo((places.get(from)?.x ?? 0) + (places.get(from)?.width ?? 0), 0);
    expect(points.at(-1)?.[0]).toBeCloseTo(places.get(to)?.x ?? 0, 0);
  }
});

test.each([
  ["worked example", golden],
  ["300 nodes", large],
])("%s: processes stand left of all resources, and everybody left of what it needs", (_, graph) => {
  const layers = graphLayers(graph);
  const places = new Map(layoutGraph(layoutRequestOf(graph, page)).nodes.map((node) => [node.key, node]));
  const columns = (kind: string) =>
    [...places.values()].filter(({ key }) => key.startsWith(kind)).map(({ x }) => x);
  expect(Math.min(...columns("resource:"))).toBeGreaterThan(Math.max(...columns("process:")));
  for (const { from, to } of graph.edges) {
    expect(layers.get(from)).toBeLessThan(layers.get(to) ?? 0);
    expect(places.get(from)?.x).toBeLessThan(places.get(to)?.x ?? 0);
  }
});

test("a circle of processes is drawn with one arrow back", () => {
  const circle = tidyGraph({
    ...golden,
    nodes: golden.nodes.filter(({ id }) => id === "GP-01" || id === "GP-02"),
    edges: [
      { from: processKey("GP-01"), to: processKey("GP-02"), kind: "dependency" },
      { from: processKey("GP-02"), to: processKey("GP-01"), kind: "dependency" },
    ],
  });
  const layout = layoutGraph(layoutRequestOf(circle, page));
  const directions = layout.edges.map(({ points }) =>
    Math.sign((points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0)),
  );
  expect(directions.toSorted()).toEqual([-1, 1]);
});

test("a worker computes the same layout as the thread itself, once for equal requests", async () => {
  const layouter = createGraphLayouter({ inThreadNodes: 10 });
  const request = layoutRequestOf(golden, page);
  const first = layouter(request);
  const second = layouter(layoutRequestOf(golden, page));
  expect(second).toBe(first);
  expect(await first).toEqual(layoutGraph(request));
});

test("the least recently used layout leaves a full cache", async () => {
  const layouter = createGraphLayouter({ cacheSize: 2 });
  const requests = ["R-01", "R-05", "R-08"].map((id) =>
    layoutRequestOf(focusGraph(golden, { key: resourceKey(id), up: 1, down: 1 }), page),
  );
  const [first, second, third] = requests as [
    (typeof requests)[0],
    (typeof requests)[0],
    (typeof requests)[0],
  ];
  const kept = layouter(first);
  const dropped = layouter(second);
  expect(layouter(first)).toBe(kept);
  void layouter(third);
  expect(layouter(first)).toBe(kept);
  expect(layouter(second)).not.toBe(dropped);
  await Promise.all([kept, dropped]);
});

test("a request no worker can compute is an error, is not kept, and does not stop the next", async () => {
  const layouter = createGraphLayouter({ inThreadNodes: 0 });
  const broken = { ...layoutRequestOf(golden, page), edges: [{ from: "nobody", to: "nowhere" }] };
  await expect(layouter(broken)).rejects.toThrow();
  const request = layoutRequestOf(focusGraph(golden, { key: resourceKey("R-05"), up: 1, down: 1 }), page);
  expect((await layouter(request)).nodes).toHaveLength(request.nodes.length);
});

test("the content decides the hash, nothing else", () => {
  const request = layoutRequestOf(golden, page);
  expect(contentHash(layoutRequestOf(golden, { ...page, language: "en" }))).toBe(contentHash(request));
  expect(contentHash({ ...request, nodeGap: request.nodeGap + 1 })).not.toBe(contentHash(request));
});

test("focus: levels up are who needs it, levels down what it needs", () => {
  const ids = (up: number, down: number) =>
    focusGraph(golden, { key: resourceKey("R-06"), up, down }).nodes.map(({ id }) => id);
  expect(ids(0, 0)).toEqual(["R-06"]);
  expect(ids(0, 1)).toEqual(["R-06", "R-08"]);
  expect(ids(1, 0)).toEqual(["GP-11", "R-02", "R-04", "R-05", "R-06"]);
  expect(ids(0, 2)).toEqual(["R-06", "R-08", "R-13", "R-18"]);
  expect(focusGraph(golden, { key: "resource:nothing", up: 1, down: 1 }).nodes).toEqual([]);
});

test("filter: by category and status, never losing the focus", () => {
  const focused = focusGraph(golden, { key: resourceKey("R-18"), up: 9, down: 9 });
  const personnel = filterGraph(focused, { categories: ["personnel"], processes: false });
  expect(personnel.nodes.map(({ id }) => id)).toEqual(["R-18"]);
  const gaps = filterGraph(golden, { statuses: ["gap"], processes: false });
  expect(gaps.nodes.map(({ id }) => id)).toEqual(["R-03", "R-04", "R-05", "R-06", "R-08", "R-14"]);
});

test("collapse: one node per category with its number and worst status, no edge counted twice", () => {
  const collapsed = collapseCategories(golden, ["it", "personnel"], (category) => category.toUpperCase());
  const it = collapsed.nodes.find(({ key }) => key === "category:it");
  expect(it).toMatchObject({ name: "IT", members: 8, status: "gap" });
  expect(collapsed.nodes.find(({ key }) => key === "category:personnel")).toMatchObject({
    members: 3,
    status: "unknown",
  });
  const pairs = collapsed.edges.map(({ from, to }) => `${from}>${to}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(collapsed.edges.every(({ from, to }) => from !== to)).toBe(true);
});

test("a graph too large to read is collapsed, then cut to the most connected, and says so", () => {
  const nameOf = (category: string) => category;
  expect(legibleGraph(golden, nameOf, 400)).toBe(golden);
  expect(legibleGraph(golden, nameOf, 30).nodes.some(({ kind }) => kind === "category")).toBe(true);
  const cut = legibleGraph(large, nameOf, 50);
  expect([cut.nodes.length, cut.leftOut]).toEqual([50, 51]);
  const picture = dependencyGraph(cut, layoutGraph(layoutRequestOf(cut, page)), page);
  expect(picture.description).toContain("Gezeigt werden die 50 am stärksten vernetzten von 101 Elementen.");
});

test("a graph with more links than anybody can follow is cut as well, its middle stays", () => {
  const node = (at: number) => ({ ...large.nodes[0]!, key: `process:${at}`, kind: "process" as const });
  const nodes = Array.from({ length: 60 }, (_, at) => node(at));
  const edges = nodes.flatMap((from, at) =>
    nodes.slice(at + 1).map((to) => ({ from: from.key, to: to.key, kind: "dependency" as const })),
  );
  const cut = legibleGraph({ nodes, edges, focus: "process:59", leftOut: 0 }, (category) => category, 300);
  expect(cut.edges.length).toBeLessThanOrEqual(400);
  expect(cut.nodes.some(({ key }) => key === "process:59")).toBe(true);
  expect(cut.nodes.length + cut.leftOut).toBe(60);
});

test("an empty selection says so", () => {
  const empty = filterGraph(golden, { categories: [], statuses: [] });
  const picture = dependencyGraph(empty, layoutGraph(layoutRequestOf(empty, page)), page);
  expect(
    readDrawing(picture.svg)
      .texts.map(({ text }) => text)
      .join(" "),
  ).toContain("keine Abhängigkeiten");
});

test("a process nobody has rated is neither harmless in the graph nor in the heat map", () => {
  const document = goldenDocument();
  const processes = document.processes.map((process) =>
    process.id === "GP-13" ? { ...process, matrix: {} } : process,
  );
  const changed = { ...document, processes };
  const result = analyse(changed);
  const status = ({ nodes }: DependencyGraph) => nodes.find(({ id }) => id === "GP-13")?.status;
  expect([status(golden), status(dependencyGraphOf(changed, result))]).toEqual([
    "not-time-critical",
    "not-rated",
  ]);
  const { rows } = processHeatMap(processDamagesOf(changed, result), page).table;
  const [, ...levels] = rows.find(([name]) => name?.startsWith("GP-13")) ?? [];
  expect(new Set(levels)).toEqual(new Set(["–"]));
});
