import type { Exercise, ExerciseStatus, ExchangeDocument } from "../exchange/index.ts";

const HELD: readonly ExerciseStatus[] = ["conducted", "evaluated", "closed"];

/** Whether the Drehbuch may be known to everybody who reads the exercise: once it has been conducted (BSI 200-4, 13.6). */
export function isScriptOpen({ status }: Pick<Exercise, "status">): boolean {
  return HELD.includes(status);
}

const SCRIPT_FIELDS = ["injects", "artificialities", "schedule", "initialSituation"] as const;
type ScriptField = (typeof SCRIPT_FIELDS)[number];

/** Fields nobody may know who is not to know what will be played; none once the script is open. */
export function secretFields(exercise: Pick<Exercise, "status" | "announced">): readonly ScriptField[] {
  if (isScriptOpen(exercise)) return [];
  return SCRIPT_FIELDS.filter((field) => field !== "initialSituation" || !exercise.announced);
}

/**
 * The exercise for people who are not to know what will be played: no injects, no artificialities, no
 * Rahmenablauf (it tells when what begins), and no initial situation unless the exercise is announced.
 */
export function withoutScript(exercise: Exercise): Exercise {
  return {
    ...exercise,
    injects: [],
    artificialities: [],
    schedule: [],
    initialSituation: exercise.announced ? exercise.initialSituation : "",
  };
}

/** Content for papers that many hold in their hands: no script that is still to be played, whoever prints. */
export function withoutPendingScripts(document: ExchangeDocument): ExchangeDocument {
  if (!document.exercises) return document;
  const exercises = document.exercises.map((each) => (isScriptOpen(each) ? each : withoutScript(each)));
  return { ...document, exercises };
}
