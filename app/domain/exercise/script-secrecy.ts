import type { Exercise, ExerciseStatus } from "../exchange/index.ts";

const HELD: readonly ExerciseStatus[] = ["conducted", "evaluated", "closed"];

/** Whether the Drehbuch may be known to everybody who reads the exercise: once it has been conducted (BSI 200-4, 13.6). */
export function isScriptOpen({ status }: Pick<Exercise, "status">): boolean {
  return HELD.includes(status);
}

/**
 * The exercise for people who are not to know what will be played: no injects, no artificialities, and no initial
 * situation unless the exercise is announced.
 */
export function withoutScript(exercise: Exercise): Exercise {
  return {
    ...exercise,
    injects: [],
    artificialities: [],
    initialSituation: exercise.announced ? exercise.initialSituation : "",
  };
}
