import fc from "fast-check";
import { expect, test } from "vitest";

import {
  cycleInGroup,
  cyclicGroups,
  groupEdges,
  negativeCycle,
  orderOfPairs,
  PriorityQueue,
  strongComponents,
} from "./index.ts";

type Edge = readonly [from: number, to: number, weight: number];

function graph(nodes: number, edges: readonly Edge[]) {
  const outgoing = groupEdges(
    nodes,
    Int32Array.from(edges, ([from]) => from),
  );
  const targets = Int32Array.from(edges, ([, to]) => to);
  return { outgoing, targets, weights: Float64Array.from(edges, ([, , weight]) => weight) };
}

const NODES = 7;
const anyEdges = fc.array(
  fc
    .tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.integer({ min: -3, max: 6 }))
    .filter(([from, to]) => from !== to),
  { maxLength: 16 },
);

/** Shortest ways between all nodes, written down as plainly as possible. */
function allWays(edges: readonly Edge[]): number[][] {
  const ways = Array.from({ length: NODES }, () => new Array<number>(NODES).fill(Infinity));
  for (const [from, to, weight] of edges) ways[from]![to] = Math.min(ways[from]![to]!, weight);
  for (let over = 0; over < NODES; over++) {
    for (let from = 0; from < NODES; from++) {
      for (let to = 0; to < NODES; to++) {
        ways[from]![to] = Math.min(ways[from]![to]!, ways[from]![over]! + ways[over]![to]!);
      }
    }
  }
  return ways;
}

test("two nodes are in one component if and only if each leads to the other", () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const { outgoing, targets } = graph(NODES, edges);
      const { componentOf } = strongComponents(outgoing, targets);
      const ways = allWays(edges.map(([from, to]) => [from, to, 1]));
      for (let a = 0; a < NODES; a++) {
        for (let b = 0; b < NODES; b++) {
          const isMutual = a === b || (ways[a]![b]! < Infinity && ways[b]![a]! < Infinity);
          expect(componentOf[a] === componentOf[b]).toBe(isMutual);
        }
      }
      for (const [from, to] of edges) expect(componentOf[to]).toBeLessThanOrEqual(componentOf[from]!);
    }),
  );
});

test("every group of a circle names one that really goes round", () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const { outgoing, targets } = graph(NODES, edges);
      for (const members of cyclicGroups(strongComponents(outgoing, targets))) {
        const cycle = cycleInGroup(members, outgoing, targets);
        expect(cycle[0]).toBe(members[0]);
        cycle.forEach((node, at) => {
          const next = cycle[(at + 1) % cycle.length];
          expect(edges.some(([from, to]) => from === node && to === next)).toBe(true);
        });
      }
    }),
  );
});

test("a circle below zero is found if and only if there is one", () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const all = graph(NODES, edges);
      const ways = allWays(edges);
      for (const members of cyclicGroups(strongComponents(all.outgoing, all.targets))) {
        const cycle = negativeCycle(members, all);
        expect(cycle !== null).toBe(members.some((node) => ways[node]![node]! < 0));
        if (cycle === null) continue;
        const sum = cycle.reduce((total, node, at) => {
          const next = cycle[(at + 1) % cycle.length]!;
          return (
            total +
            Math.min(...edges.filter(([from, to]) => from === node && to === next).map(([, , w]) => w))
          );
        }, 0);
        expect(sum).toBeLessThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the queue hands out by priority, then by number", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), (priorities) => {
      const queue = new PriorityQueue(Float64Array.from(priorities));
      priorities.forEach((_, node) => queue.push(node));
      const out = priorities.map(() => queue.pop()!);
      expect(out).toEqual(
        priorities.map((_, node) => node).toSorted((a, b) => priorities[a]! - priorities[b]! || a - b),
      );
      expect(queue.pop()).toBeUndefined();
    }),
  );
});

test("pairs come in ascending order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5))), (pairs) => {
      const first = Int32Array.from(pairs, ([a]) => a);
      const second = Int32Array.from(pairs, ([, b]) => b);
      const order = orderOfPairs(first, second, { first: 6, second: 6 });
      const ordered = Array.from(order, (edge) => pairs[edge]!);
      expect(ordered).toEqual(pairs.toSorted(([a, b], [c, d]) => a - c || b - d));
    }),
  );
});
