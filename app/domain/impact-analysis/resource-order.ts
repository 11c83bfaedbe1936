import type { DocumentIndex } from "./document-index.ts";

/**
 * Resources in an order in which whatever needs a resource comes before it.
 * Throws for a circular reference, which `checkDocument` reports (rule V-21).
 */
export function dependentsFirst(index: DocumentIndex): Int32Array {
  const { byFrom, to } = index.prerequisites;
  const count = index.resources.length;
  const waiting = new Int32Array(count);
  for (const required of to) waiting[required] = (waiting[required] as number) + 1;
  const order = new Int32Array(count);
  let placed = 0;
  for (let resource = 0; resource < count; resource++)
    if (waiting[resource] === 0) order[placed++] = resource;
  for (let at = 0; at < placed; at++) {
    const resource = order[at] as number;
    for (
      let edge = byFrom.offsets[resource] as number;
      edge < (byFrom.offsets[resource + 1] as number);
      edge++
    ) {
      const required = to[byFrom.edges[edge] as number] as number;
      const left = (waiting[required] as number) - 1;
      waiting[required] = left;
      if (left === 0) order[placed++] = required;
    }
  }
  if (placed < count) throw new Error("resources need each other in a circle; check the document first");
  return order;
}
