import { z } from "zod";

import { exerciseStatusSchema, type Exercise } from "#app/domain/exchange/index.ts";
import { liesAhead, moveExercise, turnClock } from "#app/domain/exercise/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import { optionalDateField, optionalText } from "#app/forms/act-fields.ts";

import { act, type ActResult, type ActSituation, type ExerciseActs } from "./exercise-act.ts";

const statusSchema = z.strictObject({
  to: exerciseStatusSchema,
  reason: optionalText(2000),
  plannedOn: optionalDateField,
});

/** Starting the exercise starts its clock, ending it stops it. */
function withClock(exercise: Exercise, now: string): Exercise {
  if (exercise.status === "running")
    return { ...exercise, clock: turnClock(exercise.clock, "start", { at: now }) };
  if (exercise.clock && ["conducted", "aborted"].includes(exercise.status))
    return { ...exercise, clock: turnClock(exercise.clock, "pause", { at: now }) };
  return exercise;
}

function move(
  { to, reason, plannedOn }: z.output<typeof statusSchema>,
  exercise: Exercise,
  { now }: ActSituation,
): ActResult {
  const released = to === "closed" && exercise.reportReleasedOn === null;
  if (released) return err({ code: "exercise.report-unreleased" });
  const moved = moveExercise(exercise, to, reason);
  if (!moved.ok) {
    const field = moved.error.code === "exercise.reason-missing" ? { field: "reason" } : {};
    return err({ code: moved.error.code, ...field });
  }
  const dated = to === "postponed" && liesAhead(to) ? { plannedOn } : {};
  return ok(withClock({ ...moved.value, ...dated }, now));
}

/** Steps of the state machine (BSI 200-4, 13.2), with a reason and a new date where something does not take place. */
export const STATUS_ACTS: ExerciseActs = { status: act(statusSchema, move) };
