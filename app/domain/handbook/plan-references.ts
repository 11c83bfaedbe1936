import type { Plan } from "../exchange/index.ts";
import type { PlanReference } from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";

/** "Referat 31 – Gefahrenabwehr" is "Referat 31" where there is little room. */
function shortUnitName(name: string): string {
  return name.split(" – ")[0] ?? name;
}

/** A continuity plan as an index names it: by its unit, else by its title. */
export function planReference(plan: Plan, { directory }: PartContext): PlanReference {
  return { id: plan.id, label: shortUnitName(directory.unitName(plan.unit)) || plan.title };
}

/** A recovery plan as an index names it: by what it restarts, else by its title. */
export function recoveryPlanReference(plan: Plan, { directory }: PartContext): PlanReference {
  const names = plan.resources.map((id) => directory.resource(id)?.name ?? id);
  return { id: plan.id, label: names[0] ?? plan.title };
}

/** Shortest RTO among the processes of a plan (hours), optionally only among some of them; infinite where none is time-critical. */
export function urgencyOf(plan: Plan, { index }: PartContext, among?: ReadonlySet<string>): number {
  return Math.min(
    ...plan.processes
      .filter((id) => among?.has(id) ?? true)
      .map((id) => index.process(id).effectiveRtoHours ?? Infinity),
    Infinity,
  );
}
