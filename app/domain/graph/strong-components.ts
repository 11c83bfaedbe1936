import type { Adjacency } from "./adjacency.ts";

export type StrongComponents = {
  /** Component number of each node; a component comes after all components it points to. */
  readonly componentOf: Int32Array;
  readonly count: number;
};

type Search = {
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly onStack: Uint8Array;
  readonly stack: number[];
  readonly path: number[];
  readonly next: Int32Array;
  readonly componentOf: Int32Array;
  visited: number;
  components: number;
};

function enter(search: Search, node: number): void {
  search.order[node] = ++search.visited;
  search.low[node] = search.visited;
  search.stack.push(node);
  search.onStack[node] = 1;
  search.path.push(node);
}

function lower(search: Search, node: number, value: number): void {
  if (value < (search.low[node] as number)) search.low[node] = value;
}

function leave(search: Search, node: number): void {
  search.path.pop();
  const parent = search.path.at(-1);
  if (parent !== undefined) lower(search, parent, search.low[node] as number);
  if (search.low[node] !== search.order[node]) return;
  for (;;) {
    const member = search.stack.pop() as number;
    search.onStack[member] = 0;
    search.componentOf[member] = search.components;
    if (member === node) break;
  }
  search.components++;
}

/** Strong components of a directed graph (Tarjan, without recursion: depth is data, and data may be hostile). */
export function strongComponents(outgoing: Adjacency, targets: Int32Array): StrongComponents {
  const nodes = outgoing.offsets.length - 1;
  const search: Search = {
    order: new Int32Array(nodes),
    low: new Int32Array(nodes),
    onStack: new Uint8Array(nodes),
    stack: [],
    path: [],
    next: outgoing.offsets.slice(0, nodes),
    componentOf: new Int32Array(nodes),
    visited: 0,
    components: 0,
  };
  for (let root = 0; root < nodes; root++) {
    if (search.order[root] !== 0) continue;
    enter(search, root);
    while (search.path.length > 0) advance(search, outgoing, targets);
  }
  return { componentOf: search.componentOf, count: search.components };
}

function advance(search: Search, outgoing: Adjacency, targets: Int32Array): void {
  const node = search.path.at(-1) as number;
  const position = search.next[node] as number;
  if (position === outgoing.offsets[node + 1]) {
    leave(search, node);
    return;
  }
  search.next[node] = position + 1;
  const target = targets[outgoing.edges[position] as number] as number;
  if (search.order[target] === 0) enter(search, target);
  else if (search.onStack[target] === 1) lower(search, node, search.order[target] as number);
}

/** Members of every component that holds a cycle: two or more nodes, ascending, in the order of their first node. */
export function cyclicGroups(components: StrongComponents): number[][] {
  const sizes = new Int32Array(components.count);
  for (const component of components.componentOf) sizes[component] = (sizes[component] as number) + 1;
  const groups = new Map<number, number[]>();
  for (let node = 0; node < components.componentOf.length; node++) {
    const component = components.componentOf[node] as number;
    if ((sizes[component] as number) < 2) continue;
    const group = groups.get(component);
    if (group === undefined) groups.set(component, [node]);
    else group.push(node);
  }
  return [...groups.values()];
}
