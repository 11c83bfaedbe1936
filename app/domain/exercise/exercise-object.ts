import type { AccessObject } from "../access/index.ts";
import type { Exercise } from "../exchange/index.ts";

/** What rights on an exercise depend on: the unit it is for. An exercise for everybody belongs to no unit. */
export function exerciseObject(exercise: Pick<Exercise, "audience">): AccessObject {
  return { unit: exercise.audience.trim(), people: [] };
}
