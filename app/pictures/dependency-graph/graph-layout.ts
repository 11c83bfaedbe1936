import dagre from "@dagrejs/dagre";

import { routeEdges } from "./route-edges.ts";

/** Sizes and links of a graph: all a layout depends on, so it can be computed elsewhere and kept. */
export type LayoutRequest = {
  readonly nodes: readonly { readonly key: string; readonly width: number; readonly height: number }[];
  /** `layers`: how many layers the edge spans at least. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly layers?: number }[];
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

/** Layered layout from left to right; deterministic for one request. Up to a second for 300 nodes: see graph-layouter.server.ts. */
export function layoutGraph(request: LayoutRequest): GraphLayout {
  if (request.nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const graph = new dagre.graphlib.Graph({ multigraph: false, directed: true });
  graph.setGraph({
    rankdir: "LR",
    nodesep: request.nodeGap,
    ranksep: request.layerGap,
    edgesep: request.nodeGap * 0.6,
  });
  for (const { key, width, height } of request.nodes) graph.setNode(key, { width, height });
  for (const { from, to, layers = 1 } of request.edges) graph.setEdge(from, to, { minlen: layers });
  dagre.layout(graph);
  const size = graph.graph();
  const nodes = request.nodes.map(({ key, width, height }) => {
    const { x, y } = graph.node(key);
    return { key, x: rounded((x ?? 0) - width / 2), y: rounded((y ?? 0) - height / 2), width, height };
  });
  const bends = request.edges.map(({ from, to }) => graph.edge(from, to).points ?? []);
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
