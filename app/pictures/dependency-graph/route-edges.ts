import type { GraphLayout, PlacedNode } from "./graph-layout.ts";

type Edge = { readonly from: string; readonly to: string };
export type Bend = { readonly x: number; readonly y: number };

/** Edges leave and enter in this part of the side of a node, so that they do not touch its corners. */
const SIDE = { from: 0.2, to: 0.8 } as const;

/**
 * Leads edges out of the right side of one node into the left side of the other, spread over the side in the order of
 * where they go, and straight past every layer between them, so that no edge runs through a node.
 */
export function routeEdges(
  edges: readonly Edge[],
  nodes: readonly PlacedNode[],
  bends: readonly (readonly Bend[])[],
): GraphLayout["edges"] {
  const placed = new Map(nodes.map((node) => [node.key, node]));
  const columns = columnsOf(nodes);
  const routes = edges.map(({ from, to }, at): Route => {
    const source = placed.get(from);
    const target = placed.get(to);
    if (source === undefined || target === undefined)
      throw new Error(`an edge of the layout leads to nowhere: ${from} to ${to}`);
    const forward = target.x >= source.x;
    return { source, target, forward, passes: passes(bends[at] ?? [], columns, forward) };
  });
  const starts = ports(
    routes,
    ({ source }) => source,
    ({ target, passes: [first] }) => first?.[1] ?? target.y + target.height / 2,
  );
  const ends = ports(
    routes,
    ({ target }) => target,
    ({ source, passes: all }) => all.at(-1)?.[1] ?? source.y + source.height / 2,
  );
  return routes.map(({ source, target, forward, passes: between }, at) => {
    const start = [forward ? source.x + source.width : source.x, starts[at] ?? source.y] as const;
    const end = [forward ? target.x : target.x + target.width, ends[at] ?? target.y] as const;
    return { from: source.key, to: target.key, points: [start, ...between, end] };
  });
}

type Point = readonly [number, number];

type Route = {
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  /** False for an edge that closes a circle and leads back to the left. */
  readonly forward: boolean;
  readonly passes: readonly Point[];
};

/** Middle and width of every layer. */
function columnsOf(nodes: readonly PlacedNode[]): ReadonlyMap<number, number> {
  return new Map(nodes.map(({ x, width }) => [Math.round(x + width / 2), width]));
}

/** Straight pieces past the layers an edge crosses: two points each. */
function passes(
  bends: readonly Bend[],
  columns: ReadonlyMap<number, number>,
  forward: boolean,
): readonly Point[] {
  return bends.slice(1, -1).flatMap(({ x, y }) => {
    const width = columns.get(Math.round(x));
    if (width === undefined) return [];
    const left = [rounded(x - width / 2), rounded(y)] as const;
    const right = [rounded(x + width / 2), rounded(y)] as const;
    return forward ? [left, right] : [right, left];
  });
}

/** Height at which each edge meets its node, in the order of where the edge comes from or goes to. */
function ports(
  routes: readonly Route[],
  nodeOf: (route: Route) => PlacedNode,
  aim: (route: Route) => number,
): readonly number[] {
  const heights = new Array<number>(routes.length);
  const numbered = routes.map((route, at) => ({ at, node: nodeOf(route), aim: aim(route) }));
  for (const group of Map.groupBy(numbered, ({ node }) => node.key).values()) {
    const ordered = group.toSorted((a, b) => a.aim - b.aim || a.at - b.at);
    ordered.forEach(({ at, node }, index) => {
      const share =
        ordered.length === 1 ? 0.5 : SIDE.from + (index / (ordered.length - 1)) * (SIDE.to - SIDE.from);
      heights[at] = rounded(node.y + node.height * share);
    });
  }
  return heights;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
