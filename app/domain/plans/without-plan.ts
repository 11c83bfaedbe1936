import type { Plan } from "../exchange/index.ts";
import type { AnalysisResult } from "../impact-analysis/index.ts";

type Analysed = Pick<AnalysisResult, "processes" | "resources">;

/** Something that has to be back in time and that no plan covers. */
export interface Unplanned {
  readonly id: string;
  /** Hours. */
  readonly rtoHours: number;
}

export interface WithoutPlan {
  /** Time-critical processes in no GFP (V-34; BSI 200-4, 11). */
  readonly processes: readonly Unplanned[];
  /** Resources with an RTO in no WAP (V-35; BSI 200-4, 12). */
  readonly resources: readonly Unplanned[];
}

function byUrgency(a: Unplanned, b: Unplanned): number {
  return a.rtoHours - b.rtoHours || (a.id < b.id ? -1 : 1);
}

/** What no plan covers, the strictest RTO first. A plan in the making counts, one that is superseded or archived does not. */
export function withoutPlan(
  { processes, resources }: Analysed,
  plans: readonly Pick<Plan, "kind" | "status" | "processes" | "resources">[],
): WithoutPlan {
  const living = plans.filter(({ status }) => status !== "superseded" && status !== "archived");
  const inGfp = new Set(living.flatMap((plan) => (plan.kind === "gfp" ? plan.processes : [])));
  const inWap = new Set(living.flatMap((plan) => (plan.kind === "wap" ? plan.resources : [])));
  return {
    processes: processes
      .flatMap(({ id, effectiveRtoHours: rtoHours }) =>
        rtoHours === null || inGfp.has(id) ? [] : [{ id, rtoHours }],
      )
      .toSorted(byUrgency),
    resources: resources
      .flatMap(({ id, rtoHours }) => (rtoHours === null || inWap.has(id) ? [] : [{ id, rtoHours }]))
      .toSorted(byUrgency),
  };
}
