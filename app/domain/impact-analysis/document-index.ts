import { groupEdges, orderOfPairs, type Adjacency } from "#app/domain/graph/index.ts";
import type {
  BusinessProcess,
  ExchangeDocument,
  ProcessDependency,
  Resource,
  ResourceUse,
} from "#app/domain/exchange/index.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

/** Edges in ascending order of their two ends, grouped both ways. */
export type Links = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly byFrom: Adjacency;
  readonly byTo: Adjacency;
};

/**
 * A document as numbers: processes and resources are numbered in the order of their ids, so "smallest id" is
 * "smallest number" and the order of the input plays no part in anything computed from here.
 */
export type DocumentIndex = {
  readonly document: ExchangeDocument;
  readonly processes: readonly BusinessProcess[];
  readonly processNumbers: ReadonlyMap<string, number>;
  readonly resources: readonly Resource[];
  readonly resourceNumbers: ReadonlyMap<string, number>;
  /** From consumer to required process. */
  readonly dependencies: Links & {
    readonly offset: Float64Array;
    readonly source: readonly ProcessDependency[];
  };
  /** From process to resource, without those of normal operation only. NaN in `rpo`: none asked for. */
  readonly uses: Links & {
    readonly lead: Float64Array;
    readonly rpo: Float64Array;
    readonly source: readonly ResourceUse[];
  };
  /** From resource to the resource it needs first. */
  readonly prerequisites: Links;
};

/** Numbers a checked document. Throws for a reference to nowhere, which `checkDocument` reports beforehand. */
export function indexDocument(document: ExchangeDocument): DocumentIndex {
  const processes = sortedById(document.processes);
  const resources = sortedById(document.resources);
  const processNumbers = numbersOf(processes);
  const resourceNumbers = numbersOf(resources);
  return {
    document,
    processes,
    processNumbers,
    resources,
    resourceNumbers,
    dependencies: indexDependencies(document.processDependencies, processNumbers),
    uses: indexUses(document.resourceUses, processNumbers, resourceNumbers),
    prerequisites: indexPrerequisites(resources, resourceNumbers),
  };
}

export function sortedById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const sorted = items.every((item, at) => at === 0 || compareIds((items[at - 1] as T).id, item.id) <= 0);
  return sorted ? items : items.toSorted((a, b) => compareIds(a.id, b.id));
}

function numbersOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < items.length; number++)
    numbers.set((items[number] as { id: string }).id, number);
  return numbers;
}

export function numberOf(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`no object with the id ${id}; check the document first`);
  return number;
}

/** Numbers of the ids of many items. Neighbours often name the same object, which saves looking it up again. */
function endsOf<T>(
  items: readonly T[],
  numbers: ReadonlyMap<string, number>,
  idOf: (item: T) => string,
): Int32Array {
  const ends = new Int32Array(items.length);
  let lastId: string | undefined;
  let lastNumber = 0;
  for (let at = 0; at < items.length; at++) {
    const id = idOf(items[at] as T);
    if (id !== lastId) lastNumber = numberOf(numbers, id);
    lastId = id;
    ends[at] = lastNumber;
  }
  return ends;
}

type Ends = { readonly from: Int32Array; readonly to: Int32Array };

function linksOf(ends: Ends, fromCount: number, toCount: number): Links & { readonly order: Int32Array } {
  const order = orderOfPairs(ends.from, ends.to, { first: fromCount, second: toCount });
  const from = new Int32Array(order.length);
  const to = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    from[at] = ends.from[order[at] as number] as number;
    to[at] = ends.to[order[at] as number] as number;
  }
  return { order, from, to, byFrom: groupEdges(fromCount, from), byTo: groupEdges(toCount, to) };
}

function inOrder<T>(order: Int32Array, items: readonly T[]): readonly T[] {
  const sorted = new Array<T>(order.length);
  for (let at = 0; at < order.length; at++) sorted[at] = items[order[at] as number] as T;
  return sorted;
}

function indexDependencies(
  dependencies: readonly ProcessDependency[],
  numbers: ReadonlyMap<string, number>,
): DocumentIndex["dependencies"] {
  const ends = {
    from: endsOf(dependencies, numbers, (dependency) => dependency.consumer),
    to: endsOf(dependencies, numbers, (dependency) => dependency.requires),
  };
  const { order, ...links } = linksOf(ends, numbers.size, numbers.size);
  const source = inOrder(order, dependencies);
  const offset = new Float64Array(source.length);
  for (let at = 0; at < source.length; at++) offset[at] = (source[at] as ProcessDependency).offsetHours;
  return { ...links, source, offset };
}

function indexUses(
  all: readonly ResourceUse[],
  processNumbers: ReadonlyMap<string, number>,
  resourceNumbers: ReadonlyMap<string, number>,
): DocumentIndex["uses"] {
  const uses = all.some((use) => use.normalOperationOnly === true)
    ? all.filter((use) => use.normalOperationOnly !== true)
    : all;
  const ends = {
    from: endsOf(uses, processNumbers, (use) => use.process),
    to: endsOf(uses, resourceNumbers, (use) => use.resource),
  };
  const { order, ...links } = linksOf(ends, processNumbers.size, resourceNumbers.size);
  const source = inOrder(order, uses);
  const lead = new Float64Array(source.length);
  const rpo = new Float64Array(source.length);
  for (let at = 0; at < source.length; at++) {
    const use = source[at] as ResourceUse;
    lead[at] = use.leadHours;
    rpo[at] = use.rpoHours ?? NaN;
  }
  return { ...links, source, lead, rpo };
}

function indexPrerequisites(resources: readonly Resource[], numbers: ReadonlyMap<string, number>): Links {
  let count = 0;
  for (const resource of resources) count += resource.requires.length;
  const ends = { from: new Int32Array(count), to: new Int32Array(count) };
  let edge = 0;
  for (let number = 0; number < resources.length; number++) {
    for (const required of (resources[number] as Resource).requires) {
      ends.from[edge] = number;
      ends.to[edge] = numberOf(numbers, required);
      edge++;
    }
  }
  return linksOf(ends, resources.length, resources.length);
}
