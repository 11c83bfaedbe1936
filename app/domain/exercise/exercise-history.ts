import type { Exercise } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";

const HAPPENED: readonly Exercise["status"][] = ["conducted", "evaluated", "closed", "aborted"];

/** Whole text of a function, and its parts: „Stabsleitung und Zentrale Entscheidungsinstanz (Vertretung)“ names two roles. */
function functionsIn(text: string): readonly string[] {
  const plain = text.replaceAll(/\(.*?\)/g, "").trim();
  return [text.trim(), plain, ...plain.split(/ und |[,;/]/).map((part) => part.trim())];
}

/** What an exercise says about people and roles by name: functions and names of its roles and alarms. */
function namesIn(exercise: Exercise): readonly string[] {
  return [
    ...exercise.roles.flatMap((role) => [role.name, ...functionsIn(role.function)]),
    ...exercise.alarms.flatMap((alarm) => [alarm.name, ...functionsIn(alarm.role)]),
  ];
}

function isNamed(exercise: Exercise, names: readonly string[]): boolean {
  const said = namesIn(exercise);
  return names.some((name) => said.includes(name));
}

/** Exercises by every id and name that occurs in them, so that the history of ten thousand objects is found in one pass. */
export function exercisesByMention(
  exercises: readonly Exercise[],
): (mentions: readonly string[]) => readonly Exercise[] {
  const byMention = new Map<string, Exercise[]>();
  for (const exercise of exercises) {
    const mentions = new Set([
      ...exercise.subjects,
      ...exercise.tests.map(({ resource }) => resource),
      ...exercise.measurements.flatMap(({ subject }) => subject ?? []),
      ...namesIn(exercise),
    ]);
    for (const mention of mentions) {
      const known = byMention.get(mention);
      if (known) known.push(exercise);
      else byMention.set(mention, [exercise]);
    }
  }
  return (mentions) => [...new Set(mentions.flatMap((mention) => byMention.get(mention) ?? []))];
}

function concerns(exercise: Exercise, subject: string): boolean {
  return (
    exercise.subjects.includes(subject) ||
    exercise.tests.some(({ resource }) => resource === subject) ||
    exercise.measurements.some((measurement) => measurement.subject === subject)
  );
}

/**
 * Everything a plan, resource, role or person went through, newest first. Names are what exercises call a role or person in
 * their lists of participants and alarms; objects that are only named by id have none.
 */
export function exercisesOf(
  subject: string,
  exercises: readonly Exercise[],
  names: readonly string[] = [],
): readonly Exercise[] {
  return exercises
    .filter(
      (exercise) =>
        hasHappened(exercise) && (concerns(exercise, subject) || isNamed(exercise, [subject, ...names])),
    )
    .sort((a, b) => compareIds(b.plannedOn ?? "", a.plannedOn ?? "") || compareIds(a.id, b.id));
}

/** Whether an exercise was held, to its end or not. */
export function hasHappened({ status }: Pick<Exercise, "status">): boolean {
  return HAPPENED.includes(status);
}

/** The last exercise that touched the object; undefined when it was never exercised. */
export function lastExerciseOf(
  subject: string,
  exercises: readonly Exercise[],
  names: readonly string[] = [],
): Exercise | undefined {
  return exercisesOf(subject, exercises, names)[0];
}

export const EXERCISE_VERDICTS = ["passed", "partly", "failed", "aborted", "not-evaluated"] as const;
export type ExerciseVerdict = (typeof EXERCISE_VERDICTS)[number];

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

function testVerdict({ tests }: Pick<Exercise, "tests">): ExerciseVerdict {
  if (tests.every(({ result }) => result === "successful")) return "passed";
  return tests.every(({ result }) => result === "failed") ? "failed" : "partly";
}

/**
 * Result for one object: its own tests where a functional test had some, otherwise the result of the exercise. Before the
 * evaluation is finished there is none.
 */
export function verdictFor(exercise: Exercise, subject: string): ExerciseVerdict {
  if (exercise.status === "conducted") return "not-evaluated";
  const tests = exercise.tests.filter(({ resource }) => resource === subject);
  if (exercise.status === "aborted" || tests.length === 0) return exerciseVerdict(exercise);
  return testVerdict({ tests });
}
