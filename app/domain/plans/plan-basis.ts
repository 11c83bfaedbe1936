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

/** Present values of everything a plan refers to. */
export function basisOf(
  plan: Pick<Plan, "processes" | "resources">,
  analysis: Pick<AnalysisResult, "processes" | "resources">,
): PlanBasis {
  const processes = new Map(analysis.processes.map((process) => [process.id, process]));
  const resources = new Map(analysis.resources.map((resource) => [resource.id, resource]));
  const own = plan.processes.map((id) => {
    const process = processes.get(id);
    const rtoHours = process?.effectiveRtoHours ?? null;
    return [id, { rtoHours, mtpdHours: process?.mtpdHours ?? null, rpoHours: null }] as const;
  });
  const needed = plan.resources.map((id) => {
    const resource = resources.get(id);
    return [
      id,
      { rtoHours: resource?.rtoHours ?? null, mtpdHours: null, rpoHours: resource?.rpoHours ?? null },
    ] as const;
  });
  return Object.fromEntries([...own, ...needed]);
}

/** Values that differ between the release of a plan and now (V-36); subjects the plan did not name then are left out. */
export function basisChanges(released: PlanBasis, present: PlanBasis): readonly BasisChange[] {
  return Object.entries(released).flatMap(([subject, values]) =>
    BASIS_VALUES.flatMap((value): BasisChange[] => {
      const before = values[value];
      const after = present[subject]?.[value] ?? null;
      return before === after ? [] : [{ subject, value, before, after }];
    }),
  );
}
