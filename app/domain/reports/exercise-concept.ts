import type { Exercise, ExerciseGoal, ExerciseKind, Inject } from "../exchange/index.ts";
import { exerciseFacts, exercisedObjects, exerciseOf, roleGroups } from "./exercise-facts.ts";
import type { ExerciseFacts, RoleGroup } from "./exercise-facts.ts";
import { reportDirectory, type Named } from "./report-directory.ts";
import { reportIdentity, type ReportIdentity } from "./report-identity.ts";
import type { ReportInput } from "./report-input.ts";

/** Who reads the concept: those who are exercised, or those who lead, play and observe. */
export type ConceptReader = "participants" | "direction";

export type ExerciseConceptInput = ReportInput & {
  readonly exercise: string;
  readonly reader: ConceptReader;
};

/** What only the direction may know before the exercise. */
export type ExerciseScript = {
  readonly goals: readonly Pick<ExerciseGoal, "id" | "text" | "criterion">[];
  readonly scope: string;
  readonly method: string;
  readonly initialSituation: string;
  readonly objects: readonly Named[];
  readonly schedule: Exercise["schedule"];
  readonly artificialities: readonly string[];
};

/** Content of the Übungskonzept (reference 6.5). What a reader must not know is not in it at all. */
export type ExerciseConcept = {
  readonly identity: ReportIdentity;
  readonly reader: ConceptReader;
  readonly facts: ExerciseFacts;
  readonly roles: readonly RoleGroup[];
  readonly rules: readonly string[];
  readonly codeWord: string;
  readonly abortCriteria: readonly string[];
  /** Null where it would give the situation away. */
  readonly script: ExerciseScript | null;
  /** Empty for participants. */
  readonly riskAssessment: string;
  readonly involvement: readonly string[];
  /** Drehbuch in the order of play, reserve injects last; empty for participants. */
  readonly injects: readonly Omit<Inject, "actualAt" | "status" | "observation">[];
};

/** In these kinds people react to a situation they do not know; the others are prepared together. */
const SURPRISING: readonly ExerciseKind[] = ["staff-exercise", "command-post-exercise", "alarm-exercise"];
const SHOWN_TO_PARTICIPANTS = ["director", "recorder", "observer", "participant"] as const;

function scriptOf(exercise: Exercise, objects: readonly Named[]): ExerciseScript {
  const { scope, method, initialSituation, schedule, artificialities } = exercise;
  const goals = exercise.goals.map(({ id, text, criterion }) => ({ id, text, criterion }));
  return { goals, scope, method, initialSituation, objects, schedule, artificialities };
}

function injectsOf(exercise: Exercise): ExerciseConcept["injects"] {
  const planned = exercise.injects.map((inject) => {
    const { number, plannedAt, from, to, channel, text, expected, goals, kind } = inject;
    return { number, plannedAt, from, to, channel, text, expected, goals, kind };
  });
  return [
    ...planned.filter(({ plannedAt }) => plannedAt !== null),
    ...planned.filter(({ plannedAt }) => plannedAt === null),
  ];
}

/** The concept for one kind of reader. Throws when the document has no exercise of that id. */
export function exerciseConcept(input: ExerciseConceptInput): ExerciseConcept {
  const exercise = exerciseOf(input.document.exercises, input.exercise);
  const forDirection = input.reader === "direction";
  const knowsAll = forDirection || !SURPRISING.includes(exercise.kind);
  const objects = exercisedObjects(exercise, reportDirectory(input));
  const facts = exerciseFacts(exercise);
  return {
    identity: reportIdentity(input),
    reader: input.reader,
    // A title names the situation ("Serverraum fällt aus"), so participants read the kind of exercise instead.
    facts: knowsAll ? facts : { ...facts, title: "" },
    roles: forDirection ? roleGroups(exercise) : roleGroups(exercise, SHOWN_TO_PARTICIPANTS),
    rules: exercise.rules,
    codeWord: exercise.codeWord,
    abortCriteria: exercise.abortCriteria,
    script: knowsAll ? scriptOf(exercise, objects) : null,
    riskAssessment: forDirection ? exercise.riskAssessment : "",
    involvement: forDirection ? exercise.involvement : [],
    injects: forDirection ? injectsOf(exercise) : [],
  };
}
