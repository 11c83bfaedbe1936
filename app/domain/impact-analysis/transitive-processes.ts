import type { DocumentIndex } from "./document-index.ts";

/** Fewer members than this are sorted; more are read off a bit field, which is sorted by nature. */
const FEW = 48;
const BITS = 32;
const NOTHING = new Int32Array(0);

/**
 * Numbers of all processes, ascending, that use a resource or anything that needs it, for every resource.
 * Resources with the same processes share one array.
 * @param order resources with their dependents first
 */
export function transitiveProcesses(index: DocumentIndex, order: Int32Array): readonly Int32Array[] {
  const result = new Array<Int32Array>(index.resources.length).fill(NOTHING);
  const union = new Union(index.processes.length);
  for (const resource of order) result[resource] = processesOf(index, resource, result, union);
  return result;
}

function processesOf(
  index: DocumentIndex,
  resource: number,
  known: readonly Int32Array[],
  union: Union,
): Int32Array {
  const { byTo, from } = index.prerequisites;
  let largest: Int32Array = NOTHING;
  for (let at = byTo.offsets[resource] as number; at < (byTo.offsets[resource + 1] as number); at++) {
    const members = known[from[byTo.edges[at] as number] as number] as Int32Array;
    if (members.length > largest.length) largest = members;
    union.addAll(members);
  }
  const uses = index.uses;
  for (
    let at = uses.byTo.offsets[resource] as number;
    at < (uses.byTo.offsets[resource + 1] as number);
    at++
  ) {
    union.add(uses.from[uses.byTo.edges[at] as number] as number);
  }
  return union.take(largest);
}

/** Collects small numbers without repeats and hands them out ascending. */
class Union {
  readonly #bits: Uint32Array;
  readonly #members: Int32Array;
  #size = 0;

  constructor(limit: number) {
    this.#bits = new Uint32Array(Math.ceil(limit / BITS));
    this.#members = new Int32Array(limit);
  }

  add(value: number): void {
    const word = value >>> 5;
    const bit = 1 << (value & 31);
    const before = this.#bits[word] as number;
    if ((before & bit) !== 0) return;
    this.#bits[word] = before | bit;
    this.#members[this.#size++] = value;
  }

  addAll(values: Int32Array): void {
    for (const value of values) this.add(value);
  }

  /** The members so far, ascending; empties the union. `same` is handed back if it holds exactly these. */
  take(same: Int32Array): Int32Array {
    const size = this.#size;
    this.#size = 0;
    if (size > FEW && size !== same.length) return this.#takeFromBits(size);
    const members = this.#members.subarray(0, size);
    for (const value of members) this.#bits[value >>> 5] = 0;
    return size === same.length ? same : members.slice().sort();
  }

  #takeFromBits(size: number): Int32Array {
    const members = new Int32Array(size);
    let at = 0;
    for (let word = 0; word < this.#bits.length; word++) {
      let bits = this.#bits[word] as number;
      if (bits === 0) continue;
      this.#bits[word] = 0;
      while (bits !== 0) {
        const low = 31 - Math.clz32(bits & -bits);
        members[at++] = word * BITS + low;
        bits &= bits - 1;
      }
    }
    return members;
  }
}
