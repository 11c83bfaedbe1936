/** Edges grouped by node: those of node `n` stand in `edges[offsets[n] .. offsets[n + 1])`, in ascending edge order. */
export type Adjacency = { readonly offsets: Int32Array; readonly edges: Int32Array };

/**
 * Groups edge numbers by the node in `keys`, in linear time and stable: edges of one node keep the order of `order`
 * (by default their number).
 */
export function groupEdges(nodeCount: number, keys: Int32Array, order?: Int32Array): Adjacency {
  const offsets = new Int32Array(nodeCount + 1);
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] as number) + 1;
  for (let node = 0; node < nodeCount; node++) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  const next = offsets.slice();
  const edges = new Int32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const edge = order === undefined ? position : (order[position] as number);
    const key = keys[edge] as number;
    const slot = next[key] as number;
    edges[slot] = edge;
    next[key] = slot + 1;
  }
  return { offsets, edges };
}

/** Edge numbers in ascending order of (first, second): the same for every order the edges were given in. */
export function orderOfPairs(
  first: Int32Array,
  second: Int32Array,
  counts: { readonly first: number; readonly second: number },
): Int32Array {
  const bySecond = groupEdges(counts.second, second).edges;
  return groupEdges(counts.first, first, bySecond).edges;
}
