import dagre from "@dagrejs/dagre";

/** Sizes and links of a graph: all a layout depends on, so it can be computed elsewhere and kept. */
export type LayoutRequest = {
  readonly nodes: readonly { readonly key: string; readonly width: number; readonly height: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly direction: "right" | "down";
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

/** Upper left corners of nodes and the points of every edge, in the order of the request. */
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

/** Layered layout; deterministic for one request. Takes up to a second for 300 nodes: see graph-layouter.server.ts. */
export function layoutGraph(request: LayoutRequest): GraphLayout {
  if (request.nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const graph = new dagre.graphlib.Graph({ multigraph: false, directed: true });
  graph.setGraph({
    rankdir: request.direction === "right" ? "LR" : "TB",
    nodesep: request.nodeGap,
    ranksep: request.layerGap,
    edgesep: request.nodeGap * 0.6,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key, width, height } of request.nodes) graph.setNode(key, { width, height });
  for (const { from, to } of request.edges) graph.setEdge(from, to);
  dagre.layout(graph);
  const size = graph.graph();
  return {
    width: rounded(size.width ?? 0),
    height: rounded(size.height ?? 0),
    nodes: request.nodes.map(({ key, width, height }) => {
      const { x, y } = graph.node(key);
      return { key, x: rounded((x ?? 0) - width / 2), y: rounded((y ?? 0) - height / 2), width, height };
    }),
    edges: request.edges.map(({ from, to }) => {
      const { points = [] } = graph.edge(from, to);
      return {
        from,
        to,
        points: points.map(({ x, y }: { x: number; y: number }) => [rounded(x), rounded(y)] as const),
      };
    }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
