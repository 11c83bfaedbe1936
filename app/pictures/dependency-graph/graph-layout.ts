import dagre from "@dagrejs/dagre";

import { routeEdges, type Bend } from "./route-edges.ts";

/** Sizes, layers and links of a graph: all a layout depends on, so it can be computed elsewhere and kept. */
export type LayoutRequest = {
  readonly nodes: readonly {
    readonly key: string;
    readonly width: number;
    readonly height: number;
    /** Column from the left, beginning with 0; linked nodes never share one. */
    readonly layer: number;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Space between nodes of one layer and between layers. */
  readonly nodeGap: number;
  readonly layerGap: number;
};

export type PlacedNode = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Upper left corners of nodes, and every edge from left to right, in the order of the request. Between its points an edge
 * bends (first to second), runs straight past a layer (second to third), bends again, and so on.
 */
export type GraphLayout = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
};

/** Labels that dagre reads and fills in. */
type LayoutLabel = {
  readonly rankdir?: "LR";
  readonly nodesep?: number;
  readonly ranksep?: number;
  readonly edgesep?: number;
  readonly width?: number;
  readonly height?: number;
};
type PlaceLabel = {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
};
type EdgeLabel = { readonly points?: readonly Bend[] };
type RankedGraph = {
  readonly nodes: () => readonly string[];
  readonly node: (key: string) => { rank?: number };
};

/** dagre puts the labels of edges into layers of their own: ours are every second one of its. */
const RANKS_PER_LAYER = 2;

/** Layered layout from left to right; deterministic for one request. Up to a second for 300 nodes: see graph-layouter.server.ts. */
export function layoutGraph(request: LayoutRequest): GraphLayout {
  if (request.nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const layers = new Map(request.nodes.map(({ key, layer }) => [key, layer]));
  const layerOf = (key: string) => layers.get(key) ?? 0;
  const graph = new dagre.graphlib.Graph<LayoutLabel, PlaceLabel, EdgeLabel>({
    multigraph: true,
    directed: true,
  });
  const settings = {
    rankdir: "LR" as const,
    nodesep: request.nodeGap,
    ranksep: request.layerGap,
    edgesep: request.nodeGap * 0.5,
    ranker: (ranked: RankedGraph) => {
      for (const key of ranked.nodes()) ranked.node(key).rank = layerOf(key) * RANKS_PER_LAYER;
    },
  };
  graph.setGraph(settings);
  for (const { key, width, height } of request.nodes) graph.setNode(key, { width, height });
  // An edge that closes a circle is laid out from left to right like all others and turned round afterwards.
  const leadsBack = request.edges.map(({ from, to }) => layerOf(from) > layerOf(to));
  request.edges.forEach(({ from, to }, at) => {
    if (leadsBack[at] === true) graph.setEdge(to, from, {}, String(at));
    else graph.setEdge(from, to, {}, String(at));
  });
  dagre.layout(graph);
  const size = graph.graph();
  const nodes = request.nodes.map(({ key, width, height }) => {
    const { x, y } = graph.node(key);
    return { key, x: rounded((x ?? 0) - width / 2), y: rounded((y ?? 0) - height / 2), width, height };
  });
  const bends = request.edges.map(({ from, to }, at) => {
    if (leadsBack[at] === true) return (graph.edge(to, from, String(at)).points ?? []).toReversed();
    return graph.edge(from, to, String(at)).points ?? [];
  });
  return {
    width: rounded(size.width ?? 0),
    height: rounded(size.height ?? 0),
    nodes,
    edges: routeEdges(request.edges, nodes, bends),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
