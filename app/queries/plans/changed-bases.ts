import { type BasisChange, basisComparison, type BasisSource } from "#app/domain/plans/index.ts";
import { planBasis } from "#app/services/plans/plan-content.ts";

type Basis = { readonly planCode: string; readonly basis: string };

/** Values of the BIA that differ from those a plan was released for, by plan; plans without a difference are missing (V-36). */
export function changedBases(
  bases: readonly Basis[],
  source: BasisSource,
): ReadonlyMap<string, readonly BasisChange[]> {
  const changesSince = basisComparison(source);
  return new Map(
    bases
      .map((edition) => [edition.planCode, changesSince(planBasis(edition))] as const)
      .filter(([, changes]) => changes.length > 0),
  );
}

export function plansWithChangedBasis(bases: readonly Basis[], source: BasisSource): ReadonlySet<string> {
  return new Set(changedBases(bases, source).keys());
}
