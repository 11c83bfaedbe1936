import type { Exercise } from "#app/domain/exchange/index.ts";

import {
  alarmExerciseMarch,
  alarmExerciseOctober,
  commandPostExercise,
  functionalTest,
  planWalkthrough,
} from "./other-exercises.ts";
import { staffExercise2026 } from "./staff-exercise.ts";

/** The exercises of the year 2026 (12.14) in the order of the calendar. */
export function lfmsExercises(): Exercise[] {
  return [
    alarmExerciseMarch(),
    staffExercise2026(),
    planWalkthrough(),
    functionalTest(),
    alarmExerciseOctober(),
    commandPostExercise(),
  ];
}
