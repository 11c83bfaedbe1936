import type { Exercise, ExerciseStatus } from "../exchange/index.ts";
import { err, ok, type Result } from "../shared/result.ts";

const BEFORE_RUNNING: readonly ExerciseStatus[] = [
  "planned",
  "in-preparation",
  "concept-released",
  "postponed",
];

const NEXT: Readonly<Record<ExerciseStatus, readonly ExerciseStatus[]>> = {
  planned: ["in-preparation", "postponed", "cancelled"],
  "in-preparation": ["concept-released", "postponed", "cancelled"],
  "concept-released": ["running", "in-preparation", "postponed", "cancelled"],
  running: ["conducted", "aborted"],
  conducted: ["evaluated"],
  evaluated: ["closed"],
  closed: [],
  postponed: ["planned", "in-preparation", "cancelled"],
  cancelled: [],
  aborted: ["evaluated"],
};

const NEEDS_REASON: readonly ExerciseStatus[] = ["postponed", "cancelled", "aborted"];

export type StatusRefusal =
  | {
      readonly code: "exercise.transition-impossible";
      readonly from: ExerciseStatus;
      readonly to: ExerciseStatus;
    }
  | { readonly code: "exercise.reason-missing"; readonly to: ExerciseStatus }
  | { readonly code: "exercise.protocol-or-report-missing" }
  | { readonly code: "exercise.goals-missing" };

/** States that may follow; empty where the exercise has come to its end. */
export function possibleNextStatuses(status: ExerciseStatus): readonly ExerciseStatus[] {
  return NEXT[status];
}

/** Whether the exercise still lies ahead, so that it may be moved or called off. */
export function liesAhead(status: ExerciseStatus): boolean {
  return BEFORE_RUNNING.includes(status);
}

/**
 * Moves an exercise to its next state.
 * @param reason why it is postponed, cancelled or aborted; ignored otherwise
 * @returns the moved exercise, or why it may not be moved (BSI 200-4, 13.2: nothing is closed without protocol and report)
 */
export function moveExercise(
  exercise: Exercise,
  to: ExerciseStatus,
  reason: string,
): Result<Exercise, StatusRefusal> {
  if (!NEXT[exercise.status].includes(to)) {
    return err({ code: "exercise.transition-impossible", from: exercise.status, to });
  }
  if (NEEDS_REASON.includes(to) && reason.trim() === "") return err({ code: "exercise.reason-missing", to });
  if (to === "concept-released" && exercise.goals.length === 0)
    return err({ code: "exercise.goals-missing" });
  if (to === "closed" && !hasProtocolAndReport(exercise)) {
    return err({ code: "exercise.protocol-or-report-missing" });
  }
  return ok({ ...exercise, status: to, statusReason: NEEDS_REASON.includes(to) ? reason.trim() : "" });
}

/** An alarm table or a test record is a protocol, too. */
export function hasProtocolAndReport(exercise: Exercise): boolean {
  const recorded = exercise.protocol.length + exercise.alarms.length + exercise.tests.length > 0;
  return recorded && exercise.reportReleasedOn !== null;
}
