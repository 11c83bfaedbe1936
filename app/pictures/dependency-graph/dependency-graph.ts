import type { Picture, PictureOptions } from "../picture.ts";
import { round, type SvgNode } from "../svg/element.ts";
import { finishPicture } from "../svg/finish-picture.ts";
import type { Box } from "../svg/hatch.ts";
import { drawLegend, type LegendItem } from "../svg/legend.ts";
import { createPen, type Pen } from "../svg/pen.ts";
import { points } from "../svg/status-mark.ts";
import type { Paint } from "../svg/theme.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import type { GraphLayout, LayoutRequest } from "./graph-layout.ts";
import type { DependencyGraph, GraphEdge, GraphNode } from "./graph-model.ts";
import { graphLayers } from "./graph-layers.ts";
import { drawNode, nodeShape, nodeSize, statusWord } from "./graph-node-shape.ts";

/** What the layout of a graph depends on, for `layoutGraph` or a layouter. */
export function layoutRequestOf(graph: DependencyGraph, options: PictureOptions): LayoutRequest {
  const pen = createPen(options);
  const size = nodeSize(pen);
  const layers = graphLayers(graph);
  const u = pen.theme.text;
  return {
    nodes: graph.nodes.map(({ key }) => ({ key, ...size, layer: layers.get(key) ?? 0 })),
    edges: graph.edges.map(({ from, to }) => ({ from, to })),
    nodeGap: u * 0.9,
    layerGap: u * 5.5,
  };
}

/** Processes, the resources they need and their prerequisites, from left to right. The picture is as large as it needs to be. */
export function dependencyGraph(
  graph: DependencyGraph,
  layout: GraphLayout,
  options: PictureOptions,
): Picture {
  const pen = createPen(options);
  const texts = pictureTexts(pen.language);
  const u = pen.theme.text;
  const margin = u * 0.4;
  const size = nodeSize(pen);
  const width = Math.max(layout.width + margin * 2, size.width + margin * 2, Math.min(pen.width, u * 34));
  const moved = moveLayout(layout, margin);
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const legendTop = layout.height + margin * 2 + u * 0.6;
  const legend = drawLegend(pen, legendItems(pen, graph), {
    x: margin,
    y: legendTop,
    width: width - margin * 2,
  });
  const focus = graph.focus === null ? undefined : nodes.get(graph.focus);
  const note = noteOf(graph, pen);
  return finishPicture(pen, {
    title: focus === undefined ? texts.graph.title : texts.graph.titleOf(`${focus.id} ${focus.name}`),
    description: describe(graph, pen) + note,
    table: edgesTable(graph, nodes, pen),
    width,
    height: legendTop + legend.height + u * 0.3,
    note,
    nodes: [
      ...graph.edges.flatMap((edge, at) => drawEdge(pen, edge, moved.edges[at]?.points ?? [])),
      ...moved.nodes.flatMap((place) => {
        const node = nodes.get(place.key);
        return node === undefined ? [] : [drawNode(pen, node, place, place.key === graph.focus)];
      }),
      ...legend.nodes,
    ],
  });
}

function moveLayout(layout: GraphLayout, by: number): GraphLayout {
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...node, x: node.x + by, y: node.y + by })),
    edges: layout.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([x, y]) => [x + by, y + by] as const),
    })),
  };
}

function edgePaint(pen: Pen, kind: GraphEdge["kind"]): Paint {
  const u = pen.theme.text;
  switch (kind) {
    case "dependency":
      return { stroke: "action", strokeWidth: u * 0.1, dash: `${round(u * 0.5)} ${round(u * 0.3)}` };
    case "use":
      return { stroke: "frame", strokeWidth: u * 0.09 };
    case "prerequisite":
      return { stroke: "text", strokeWidth: u * 0.14 };
  }
}

/** Soft curve through the points of the layout, with an arrow head at what is needed. */
function drawEdge(
  pen: Pen,
  edge: GraphEdge,
  places: GraphLayout["edges"][number]["points"],
): readonly SvgNode[] {
  const last = places.at(-1);
  const before = places.at(-2);
  if (last === undefined || before === undefined) return [];
  const paint = edgePaint(pen, edge.kind);
  return [pen.path(curve(places), paint), arrowHead(pen, before, last, paint)];
}

/** Bends between the layers, straight pieces past them: see `GraphLayout`. */
function curve([first, ...rest]: GraphLayout["edges"][number]["points"]): string {
  if (first === undefined) return "";
  let [fromX, fromY] = first;
  let d = `M${round(fromX)} ${round(fromY)}`;
  rest.forEach(([x, y], at) => {
    const middle = round((fromX + x) / 2);
    const isBend = at % 2 === 0;
    d += isBend ? `C${middle} ${round(fromY)} ${middle} ${round(y)} ${round(x)} ${round(y)}` : `H${round(x)}`;
    [fromX, fromY] = [x, y];
  });
  return d;
}

function arrowHead(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  paint: Paint,
): SvgNode {
  const size = pen.theme.text * 0.55;
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const corner = (turn: number) =>
    [to[0] - size * Math.cos(angle + turn), to[1] - size * Math.sin(angle + turn)] as const;
  const tone = paint.stroke ?? "text";
  return pen.path(`${points([to, corner(1), corner(-1)])}Z`, { fill: tone });
}

function legendItems(pen: Pen, graph: DependencyGraph): readonly LegendItem[] {
  const { graph: texts } = pictureTexts(pen.language);
  const line = (kind: GraphEdge["kind"]) => (box: Box) => {
    const y = box.y + box.height / 2;
    return drawEdge(pen, { from: "", to: "", kind }, [
      [box.x, y],
      [box.x + box.width, y],
    ]);
  };
  const shape = (kind: GraphNode["kind"]) => (box: Box) => nodeShape(pen, kind, box, false);
  const kinds = new Set(graph.nodes.map(({ kind }) => kind));
  const links = new Set(graph.edges.map(({ kind }) => kind));
  const items: (LegendItem & { readonly shown: boolean })[] = [
    { label: texts.processLegend, sign: shape("process"), shown: kinds.has("process") },
    { label: texts.resourceLegend, sign: shape("resource"), shown: kinds.has("resource") },
    { label: texts.categoryLegend, sign: shape("category"), shown: kinds.has("category") },
    { label: texts.dependency, sign: line("dependency"), shown: links.has("dependency") },
    { label: texts.use, sign: line("use"), shown: links.has("use") },
    { label: texts.prerequisite, sign: line("prerequisite"), shown: links.has("prerequisite") },
    {
      label: texts.focusLegend,
      sign: (box) => nodeShape(pen, "resource", box, true),
      shown: graph.focus !== null,
    },
  ];
  return items.filter(({ shown }) => shown);
}

function describe(graph: DependencyGraph, { language }: Pen): string {
  const { graph: texts } = pictureTexts(language);
  if (graph.nodes.length === 0) return texts.empty;
  const processes = graph.nodes.filter(({ kind }) => kind === "process").length;
  const resources = graph.nodes.reduce(
    (sum, { kind, members }) => (kind === "process" ? sum : sum + members),
    0,
  );
  return texts.description(processes, resources, graph.edges.length);
}

function noteOf(graph: DependencyGraph, { language }: Pen): string {
  const { graph: texts } = pictureTexts(language);
  if (graph.leftOut === 0) return graph.nodes.length === 0 ? ` ${texts.empty}` : "";
  return ` ${texts.leftOut(graph.nodes.length, graph.nodes.length + graph.leftOut)}`;
}

function edgesTable(
  graph: DependencyGraph,
  nodes: ReadonlyMap<string, GraphNode>,
  pen: Pen,
): Picture["table"] {
  const { graph: texts } = pictureTexts(pen.language);
  const named = (key: string) => {
    const node = nodes.get(key);
    if (node === undefined) return { name: key, status: "" };
    const name =
      node.kind === "category" ? `${node.name} (${texts.members(node.members)})` : `${node.id} ${node.name}`;
    return { name, status: statusWord(pen, node) };
  };
  return {
    caption: texts.caption,
    stored: [0, 2],
    head: [texts.from, texts.statusFrom, texts.to, texts.statusTo, texts.kind],
    rows: graph.edges.map(({ from, to, kind }) => [
      named(from).name,
      named(from).status,
      named(to).name,
      named(to).status,
      texts[kind],
    ]),
  };
}
