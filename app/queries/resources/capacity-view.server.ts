import { capacityBalances, type CapacityBalance } from "#app/domain/impact-analysis/index.ts";
import { type AmountFrom, changesOverTime } from "#app/domain/plans/index.ts";
import type { Picture } from "#app/pictures/picture.ts";
import { quantityProfile } from "#app/pictures/quantity-profile.ts";
import type { Deps } from "#app/services/ports.ts";

import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { readableIds } from "../analysis/readable.ts";
import { pageOptions, type PictureRequest } from "../pictures/page-picture.ts";

export interface CapacityRow {
  readonly id: string;
  readonly name: string;
  /** Capacity minus demand per horizon; null where no substitute is entered, so that nothing can be judged. */
  readonly balance: readonly number[] | null;
  readonly demand: readonly number[];
  /** Largest number missing at a horizon; 0 where it is enough, null where nothing can be judged. */
  readonly missing: number | null;
  /** First horizon at which something is missing; null where it is enough. */
  readonly fromHours: number | null;
}

export interface CapacityView {
  readonly horizonsHours: readonly number[];
  readonly rows: readonly CapacityRow[];
}

function balancesOf({ model }: OrganisationAnalysis): readonly CapacityBalance[] {
  return capacityBalances(model.index, model.effective);
}

function rowOf(balance: CapacityBalance, name: string): CapacityRow {
  const judged = balance.capacities.length > 0;
  const first = balance.balance.findIndex((rest) => rest < 0);
  return {
    id: balance.resource,
    name,
    balance: judged ? balance.balance : null,
    demand: balance.demand,
    missing: judged ? Math.max(0, ...balance.balance.map((rest) => -rest)) : null,
    fromHours: judged && first >= 0 ? (balance.horizonsHours[first] ?? null) : null,
  };
}

/** Quantity demand against substitutes of every counted resource the reader may see, the largest gap first (V-44). */
export async function capacityView(deps: Deps, request: PictureRequest): Promise<CapacityView | undefined> {
  const analysis = await organisationAnalysis(deps, request.organisation);
  if (!analysis) return undefined;
  const readable = readableIds(request, analysis.document).resources;
  const names = new Map(analysis.document.resources.map(({ id, name }) => [id, name]));
  const rows = balancesOf(analysis)
    .filter(({ resource }) => readable.has(resource))
    .map((balance) => rowOf(balance, names.get(balance.resource) ?? balance.resource));
  return {
    horizonsHours: analysis.document.parameters.horizonsHours,
    rows: rows.toSorted((a, b) => (b.missing ?? -1) - (a.missing ?? -1)),
  };
}

export interface SubstituteRow {
  readonly id: string;
  readonly name: string;
  readonly amounts: readonly AmountFrom[];
}

/** What stands in for one resource, and how much of it from when on. */
export function substituteRows({ document }: OrganisationAnalysis, resource: string): SubstituteRow[] {
  const { horizonsHours } = document.parameters;
  return (document.capacities ?? [])
    .filter((capacity) => capacity.resource === resource)
    .map(({ id, name, quantities }) => ({ id, name, amounts: changesOverTime(quantities, horizonsHours) }));
}

/** Quantity profile of one resource; null where nothing of it is counted. Processes the reader may not see stay unnamed. */
export function resourceProfile(
  analysis: OrganisationAnalysis,
  request: PictureRequest,
  resource: { readonly id: string; readonly name: string },
): Picture | null {
  const balance = balancesOf(analysis).find((each) => each.resource === resource.id);
  if (!balance) return null;
  const { processes } = readableIds(request, analysis.document);
  const demands = balance.demands.filter(({ process }) => processes.has(process));
  return quantityProfile({ ...balance, demands, resourceName: resource.name }, pageOptions(request));
}
