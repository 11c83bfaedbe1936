import type { Exercise } from "../exchange/index.ts";
import { type ExerciseVerdict, lastExerciseOf, verdictFor } from "./exercise-history.ts";

export type CoverageState = "recent" | "old" | "never";

/** When something was exercised last and with what result (BSI 200-4, 13.2: everything within a fixed period). */
export interface Coverage {
  readonly exercise: string | null;
  readonly on: string | null;
  readonly verdict: ExerciseVerdict | null;
  readonly state: CoverageState;
}

/** An object as exercises may name it: by id, and roles and people by name. */
export interface ExercisedObject {
  readonly id: string;
  readonly names?: readonly string[];
}

const YEARS = 3;

/** Coverage of one plan, role or resource on a day; "recent" means within three years. */
export function coverageOf(
  { id, names }: ExercisedObject,
  exercises: readonly Exercise[],
  today: string,
): Coverage {
  const last = lastExerciseOf(id, exercises, names);
  if (!last) return { exercise: null, on: null, verdict: null, state: "never" };
  const limit = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  const recent = last.plannedOn !== null && last.plannedOn >= limit;
  return {
    exercise: last.id,
    on: last.plannedOn,
    verdict: verdictFor(last, id),
    state: recent ? "recent" : "old",
  };
}
