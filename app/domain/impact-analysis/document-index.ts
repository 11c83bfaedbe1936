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

type Ends = { readonly from: Int32Array; readonly to: Int32Array };

function linksOf(ends: Ends, fromCount: number, toCount: number): Links & { readonly order: Int32Array } {
  const order = orderOfPairs(ends.from, ends.to, { first: fromCount, second: toCount });
  const from = order.map((edge) => ends.from[edge] as number);
  const to = order.map((edge) => ends.to[edge] as number);
  return { order, from, to, byFrom: groupEdges(fromCount, from), byTo: groupEdges(toCount, to) };
}

function inOrder<T>(order: Int32Array, items: readonly T[]): readonly T[] {
  return Array.from(order, (edge) => items[edge] as T);
}

function indexDependencies(
  dependencies: readonly ProcessDependency[],
  numbers: ReadonlyMap<string, number>,
): DocumentIndex["dependencies"] {
  const ends = {
    from: Int32Array.from(dependencies, (dependency) => numberOf(numbers, dependency.consumer)),
    to: Int32Array.from(dependencies, (dependency) => numberOf(numbers, dependency.requires)),
  };
  const links = linksOf(ends, numbers.size, numbers.size);
  const source = inOrder(links.order, dependencies);
  return { ...links, source, offset: Float64Array.from(source, (dependency) => dependency.offsetHours) };
}

function indexUses(
  all: readonly ResourceUse[],
  processNumbers: ReadonlyMap<string, number>,
  resourceNumbers: ReadonlyMap<string, number>,
): DocumentIndex["uses"] {
  const uses = all.filter((use) => use.normalOperationOnly !== true);
  const ends = {
    from: Int32Array.from(uses, (use) => numberOf(processNumbers, use.process)),
    to: Int32Array.from(uses, (use) => numberOf(resourceNumbers, use.resource)),
  };
  const links = linksOf(ends, processNumbers.size, resourceNumbers.size);
  const source = inOrder(links.order, uses);
  return {
    ...links,
    source,
    lead: Float64Array.from(source, (use) => use.leadHours),
    rpo: Float64Array.from(source, (use) => use.rpoHours ?? NaN),
  };
}

function indexPrerequisites(resources: readonly Resource[], numbers: ReadonlyMap<string, number>): Links {
  const from: number[] = [];
  const to: number[] = [];
  resources.forEach((resource, number) => {
    for (const required of resource.requires) {
      from.push(number);
      to.push(numberOf(numbers, required));
    }
  });
  const ends = { from: Int32Array.from(from), to: Int32Array.from(to) };
  return linksOf(ends, resources.length, resources.length);
}
