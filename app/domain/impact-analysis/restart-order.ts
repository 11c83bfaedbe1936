import { groupEdges, PriorityQueue, strongComponents, type Adjacency } from "#app/domain/graph/index.ts";

import type { DocumentIndex } from "./document-index.ts";

/** Elements to be put in order; an element with a NaN priority takes no part. */
type Ordering = {
  readonly priorities: Float64Array;
  /** Edge from what must come first to what waits for it. */
  readonly first: Int32Array;
  readonly then: Int32Array;
};

/** Restart order of the resources with an RTO (12.6): of those whose prerequisites stand, the smallest RTO, then id. */
export function restartOrderOfResources(index: DocumentIndex, rto: Float64Array): readonly number[] {
  return inOrder({ priorities: rto, first: index.prerequisites.to, then: index.prerequisites.from });
}

/**
 * Restart order of the time-critical processes (12.6). Only dependencies without stock (offset <= 0) force an order.
 * In a circle the smallest RTO goes first, since somebody has to begin.
 */
export function restartOrderOfProcesses(index: DocumentIndex, effective: Float64Array): readonly number[] {
  const { from, to, offset } = index.dependencies;
  const forcing: number[] = [];
  for (let edge = 0; edge < from.length; edge++) if ((offset[edge] as number) <= 0) forcing.push(edge);
  return inOrder({
    priorities: effective,
    first: Int32Array.from(forcing, (edge) => to[edge] as number),
    then: Int32Array.from(forcing, (edge) => from[edge] as number),
  });
}

function inOrder(all: Ordering): readonly number[] {
  const ordering = withoutAbsent(all);
  const count = ordering.priorities.length;
  const followers = groupEdges(count, ordering.first);
  const circles = strongComponents(followers, ordering.then).componentOf;
  const waiting = new Int32Array(count);
  const circleWaiting = new Int32Array(count);
  ordering.then.forEach((node, edge) => {
    waiting[node] = (waiting[node] as number) + 1;
    const circle = circles[node] as number;
    if (circles[ordering.first[edge] as number] !== circle)
      circleWaiting[circle] = (circleWaiting[circle] as number) + 1;
  });
  return place({ ordering, followers, circles, waiting, circleWaiting });
}

function withoutAbsent(all: Ordering): Ordering {
  const isPresent = (node: number | undefined) => node !== undefined && !Number.isNaN(all.priorities[node]);
  const kept: number[] = [];
  all.first.forEach((node, edge) => {
    if (isPresent(node) && isPresent(all.then[edge])) kept.push(edge);
  });
  return {
    priorities: all.priorities,
    first: Int32Array.from(kept, (edge) => all.first[edge] as number),
    then: Int32Array.from(kept, (edge) => all.then[edge] as number),
  };
}

type Waiting = {
  readonly ordering: Ordering;
  readonly followers: Adjacency;
  readonly circles: Int32Array;
  /** Prerequisites of a node not placed yet. */
  readonly waiting: Int32Array;
  /** The same for a whole circle, counting only those outside of it. */
  readonly circleWaiting: Int32Array;
};

function place(state: Waiting): readonly number[] {
  const { priorities } = state.ordering;
  const free = new PriorityQueue(priorities);
  const inOpenCircle = new PriorityQueue(priorities);
  const placed = new Uint8Array(priorities.length);
  const order: number[] = [];
  const membersOf = openCircles(state, free, inOpenCircle);
  for (;;) {
    const node = free.pop() ?? inOpenCircle.pop();
    if (node === undefined) return order;
    if (placed[node] === 1) continue;
    placed[node] = 1;
    order.push(node);
    for (
      let at = state.followers.offsets[node] as number;
      at < (state.followers.offsets[node + 1] as number);
      at++
    ) {
      const follower = state.ordering.then[state.followers.edges[at] as number] as number;
      if (decrement(state.waiting, follower) === 0) free.push(follower);
      const circle = state.circles[follower] as number;
      if (circle === state.circles[node] || decrement(state.circleWaiting, circle) > 0) continue;
      for (const member of membersOf(circle)) inOpenCircle.push(member);
    }
  }
}

function decrement(counts: Int32Array, at: number): number {
  const left = (counts[at] as number) - 1;
  counts[at] = left;
  return left;
}

function openCircles(state: Waiting, free: PriorityQueue, inOpenCircle: PriorityQueue) {
  const members = groupEdges(state.circles.length, state.circles);
  const membersOf = (circle: number): Int32Array => {
    const start = members.offsets[circle] as number;
    const end = members.offsets[circle + 1] as number;
    return end - start > 1 ? members.edges.subarray(start, end) : new Int32Array(0);
  };
  state.ordering.priorities.forEach((priority, node) => {
    if (Number.isNaN(priority)) return;
    if (state.waiting[node] === 0) free.push(node);
    else if (state.circleWaiting[state.circles[node] as number] === 0) inOpenCircle.push(node);
  });
  return membersOf;
}
