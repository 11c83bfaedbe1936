import type { ObjectDifference } from "../tables/index.ts";

export const YEAR_PLAN_CHANGES = ["moved", "added", "removed", "changed"] as const;

export type YearPlanChanges = Readonly<Record<(typeof YEAR_PLAN_CHANGES)[number], number>>;

/** How many exercises of a year plan got another day, are new, are missing, or changed otherwise (BSI 200-4, 13.3). */
export function yearPlanChanges(objects: readonly ObjectDifference[]): YearPlanChanges {
  const kinds = objects.map(({ change, fields }) =>
    change === "changed" && fields.some(({ path }) => path[0] === "plannedOn") ? "moved" : change,
  );
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return {
    moved: count("moved"),
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
  };
}
