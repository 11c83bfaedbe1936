import type { Exercise } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";

const HAPPENED: readonly Exercise["status"][] = ["conducted", "evaluated", "closed", "aborted"];

/** Everything a plan, resource or role went through, newest first. */
export function exercisesOf(subject: string, exercises: readonly Exercise[]): readonly Exercise[] {
  return exercises
    .filter((exercise) => HAPPENED.includes(exercise.status) && concerns(exercise, subject))
    .sort((a, b) => compareIds(b.plannedOn ?? "", a.plannedOn ?? "") || compareIds(a.id, b.id));
}

/** The last exercise that touched the object; undefined when it was never exercised. */
export function lastExerciseOf(subject: string, exercises: readonly Exercise[]): Exercise | undefined {
  return exercisesOf(subject, exercises)[0];
}

function concerns(exercise: Exercise, subject: string): boolean {
  return (
    exercise.subjects.includes(subject) ||
    exercise.tests.some(({ resource }) => resource === subject) ||
    exercise.measurements.some((measurement) => measurement.subject === subject)
  );
}

/** Exercises by every object they concern, so that the history of many objects is found in one pass. */
export function exercisesBySubject(exercises: readonly Exercise[]): ReadonlyMap<string, readonly Exercise[]> {
  const bySubject = new Map<string, Exercise[]>();
  for (const exercise of exercises) {
    const subjects = new Set([
      ...exercise.subjects,
      ...exercise.tests.map(({ resource }) => resource),
      ...exercise.measurements.flatMap(({ subject }) => subject ?? []),
    ]);
    for (const subject of subjects) {
      const known = bySubject.get(subject);
      if (known) known.push(exercise);
      else bySubject.set(subject, [exercise]);
    }
  }
  return bySubject;
}

export type ExerciseVerdict = "passed" | "partly" | "failed" | "aborted" | "not-evaluated";

/** One word for the result: functional tests by their tests, all others by their goals. People are never rated. */
export function exerciseVerdict(exercise: Exercise): ExerciseVerdict {
  if (exercise.status === "aborted") return "aborted";
  if (exercise.kind === "functional-test" && exercise.tests.length > 0) return testVerdict(exercise);
  const results = exercise.goals.flatMap(({ result }) =>
    result === null || result === "not-exercised" ? [] : [result],
  );
  if (results.length === 0) return "not-evaluated";
  if (results.every((result) => result === "reached" || result === "mostly")) return "passed";
  return results.every((result) => result === "not-reached") ? "failed" : "partly";
}

function testVerdict({ tests }: Exercise): ExerciseVerdict {
  if (tests.every(({ result }) => result === "successful")) return "passed";
  return tests.every(({ result }) => result === "failed") ? "failed" : "partly";
}
