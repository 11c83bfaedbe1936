import type { Plan } from "../exchange/index.ts";
import type { AnalysisResult } from "../impact-analysis/index.ts";

/** Values of the BIA a plan was written for: what a change of makes a review due (V-36). Hours; null means none. */
export interface PlanBasis {
  readonly [subject: string]: Readonly<Record<BasisValue, number | null>>;
}

export const BASIS_VALUES = ["rtoHours", "mtpdHours", "rpoHours"] as const;
export type BasisValue = (typeof BASIS_VALUES)[number];

export interface BasisChange {
  /** Process or resource. */
  readonly subject: string;
  readonly value: BasisValue;
  readonly before: number | null;
  readonly after: number | null;
}

type Results = Pick<AnalysisResult, "processes" | "resources">;

function presentValues({ processes, resources }: Results): PlanBasis {
  return Object.fromEntries([
    ...processes.map(({ id, effectiveRtoHours: rtoHours, mtpdHours }): [string, PlanBasis[string]] => [
      id,
      { rtoHours, mtpdHours, rpoHours: null },
    ]),
    ...resources.map(({ id, rtoHours, rpoHours }): [string, PlanBasis[string]] => [
      id,
      { rtoHours, mtpdHours: null, rpoHours },
    ]),
  ]);
}

/** Present values of everything a plan refers to; what the analysis does not know has none. */
export function basisOf(plan: Pick<Plan, "processes" | "resources">, analysis: Results): PlanBasis {
  const present = presentValues(analysis);
  const none = { rtoHours: null, mtpdHours: null, rpoHours: null };
  return Object.fromEntries(
    [...plan.processes, ...plan.resources].map((id): [string, PlanBasis[string]] => [
      id,
      present[id] ?? none,
    ]),
  );
}

/** Values that differ between the release of a plan and now (V-36); subjects the plan did not name then are left out. */
export function basisChanges(released: PlanBasis, analysis: Results): readonly BasisChange[] {
  const present = presentValues(analysis);
  return Object.entries(released).flatMap(([subject, values]) =>
    BASIS_VALUES.flatMap((value): BasisChange[] => {
      const before = values[value];
      const after = present[subject]?.[value] ?? null;
      return before === after ? [] : [{ subject, value, before, after }];
    }),
  );
}
