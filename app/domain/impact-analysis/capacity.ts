import { sortedById, type DocumentIndex } from "./document-index.ts";

/** Demand against substitute capacity of a resource counted in pieces, per horizon (12.9). */
export type CapacityBalance = {
  readonly resource: string;
  readonly horizonsHours: readonly number[];
  /** Quantities asked by each time-critical process, in the order of their ids. */
  readonly demands: readonly { readonly process: string; readonly quantities: readonly number[] }[];
  readonly capacities: readonly {
    readonly id: string;
    readonly name: string;
    readonly quantities: readonly number[];
  }[];
  readonly demand: readonly number[];
  readonly capacity: readonly number[];
  /** Capacity minus demand; below zero something is missing. */
  readonly balance: readonly number[];
};

/** Balances of all resources for which a demand in pieces or a substitute capacity is known, sorted by resource id. */
export function capacityBalances(index: DocumentIndex, effective: Float64Array): readonly CapacityBalance[] {
  const counted = new Set<number>();
  index.uses.source.forEach((use, at) => {
    if (use.quantities !== undefined && !Number.isNaN(effective[index.uses.from[at] as number])) {
      counted.add(index.uses.to[at] as number);
    }
  });
  for (const capacity of index.document.capacities ?? []) {
    counted.add(index.resourceNumbers.get(capacity.resource) ?? -1);
  }
  const capacities = Map.groupBy(
    sortedById(index.document.capacities ?? []),
    (capacity) => capacity.resource,
  );
  return [...counted]
    .filter((resource) => resource >= 0)
    .sort((a, b) => a - b)
    .map((resource) => balanceOf(index, effective, resource, capacities));
}

function balanceOf(
  index: DocumentIndex,
  effective: Float64Array,
  resource: number,
  capacities: ReadonlyMap<string, readonly CapacityBalance["capacities"][number][]>,
): CapacityBalance {
  const horizons = index.document.parameters.horizonsHours;
  const id = index.resources[resource]?.id ?? "";
  const demands = demandsOn(index, effective, resource);
  const substitutes = capacities.get(id) ?? [];
  const demand = sum(horizons.length, demands);
  const capacity = sum(horizons.length, substitutes);
  return {
    resource: id,
    horizonsHours: horizons,
    demands,
    capacities: substitutes.map(({ id: capacityId, name, quantities }) => ({
      id: capacityId,
      name,
      quantities,
    })),
    demand,
    capacity,
    balance: capacity.map((available, at) => available - (demand[at] as number)),
  };
}

function demandsOn(
  index: DocumentIndex,
  effective: Float64Array,
  resource: number,
): CapacityBalance["demands"] {
  const { byTo, from, source } = index.uses;
  const uses = byTo.edges.subarray(byTo.offsets[resource], byTo.offsets[resource + 1]);
  return Array.from(uses).flatMap((use) => {
    const process = from[use] as number;
    const quantities = source[use]?.quantities;
    if (quantities === undefined || Number.isNaN(effective[process])) return [];
    return [{ process: index.processes[process]?.id ?? "", quantities }];
  });
}

function sum(length: number, rows: readonly { readonly quantities: readonly number[] }[]): readonly number[] {
  return Array.from({ length }, (_, at) => rows.reduce((total, row) => total + (row.quantities[at] ?? 0), 0));
}
