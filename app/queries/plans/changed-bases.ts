import type { Plan } from "#app/domain/exchange/index.ts";
import {
  type BasisChange,
  basisComparison,
  type BasisSource,
  unknownBasis,
} from "#app/domain/plans/index.ts";
import { planBasis } from "#app/services/plans/plan-content.ts";

type Basis = { readonly planCode: string; readonly basis: string };

/**
 * Values of the BIA that differ from those a plan was released for, by plan, and plans in force of which nobody knows these
 * values; plans without a difference are missing (V-36).
 */
export function changedBases(
  bases: readonly Basis[],
  source: BasisSource,
  plans: readonly Plan[],
): ReadonlyMap<string, readonly BasisChange[]> {
  const changesSince = basisComparison(source);
  const released = new Map(bases.map((edition) => [edition.planCode, planBasis(edition)]));
  const changes = new Map([...released].map(([plan, basis]) => [plan, changesSince(basis)]));
  for (const plan of plans) {
    const unknown = unknownBasis(plan, released.get(plan.id));
    if (unknown.length > 0) changes.set(plan.id, [...unknown, ...(changes.get(plan.id) ?? [])]);
  }
  return new Map([...changes].filter(([, found]) => found.length > 0));
}

export function plansWithChangedBasis(
  bases: readonly Basis[],
  source: BasisSource,
  plans: readonly Plan[],
): ReadonlySet<string> {
  return new Set(changedBases(bases, source, plans).keys());
}
