import type { Exercise } from "../exchange/index.ts";

/** The eight fields of the Jahresübungsplan (BSI 200-4, 13.3) and what the exercise is called. */
export type YearPlanFields = Pick<
  Exercise,
  | "id"
  | "title"
  | "kind"
  | "period"
  | "plannedOn"
  | "scope"
  | "preparedBy"
  | "conductedBy"
  | "audience"
  | "effortPersonDays"
  | "impactOnOperation"
>;

/** What the year plan says of an exercise. */
export function yearPlanFields(exercise: YearPlanFields): YearPlanFields {
  const { id, title, kind, period, plannedOn, scope, preparedBy, conductedBy } = exercise;
  const { audience, effortPersonDays, impactOnOperation } = exercise;
  return {
    ...{ id, title, kind, period, plannedOn, scope, preparedBy, conductedBy },
    ...{ audience, effortPersonDays, impactOnOperation },
  };
}
