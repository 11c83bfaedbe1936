import type { Exercise, ExerciseGoal } from "../exchange/index.ts";
import {
  alarmFigures,
  exerciseVerdict,
  reactionTime,
  type AlarmFigures,
  type ExerciseVerdict,
  type ReactionTime,
} from "../exercise/index.ts";
import { minutesBetween } from "../exercise/clock-minutes.ts";
import { exerciseFacts, exercisedObjects, exerciseOf, roleGroups } from "./exercise-facts.ts";
import type { ExerciseFacts, RoleGroup } from "./exercise-facts.ts";
import { measureLine, type MeasureLine } from "./measure-plan.ts";
import { reportDirectory, type Named, type ReportDirectory } from "./report-directory.ts";
import { reportIdentity, type ReportIdentity } from "./report-identity.ts";
import type { ReportInput } from "./report-input.ts";
import { isUnfinished } from "./treatments.ts";

export type ExerciseReportInput = ReportInput & { readonly exercise: string };

/** Rows of the alarm table without names: results are about reachability, people are never rated (6.8). */
export type AlarmLine = Omit<Exercise["alarms"][number], "name"> & {
  /** Minutes until the acknowledgement; null when there was none. */
  readonly minutes: number | null;
};

export type TestLine = Omit<Exercise["tests"][number], "resource"> & {
  readonly resource: Named;
  /** Measured restart time of the test; null unless beginning and end are noted. */
  readonly measuredMinutes: number | null;
};

/** What the next exercises should take up, derived from goals, tests, injects and measures. */
export type Recommendation =
  | { readonly kind: "repeat-goal"; readonly goal: Pick<ExerciseGoal, "id" | "text"> }
  | { readonly kind: "exercise-goal"; readonly goal: Pick<ExerciseGoal, "id" | "text"> }
  | { readonly kind: "repeat-test"; readonly resource: Named }
  | { readonly kind: "play-injects"; readonly numbers: readonly string[] }
  | { readonly kind: "check-effect"; readonly measures: readonly string[] };

/** Content of the Übungsbericht (reference 6.8, 12.17). */
export type ExerciseReport = {
  readonly identity: ReportIdentity;
  readonly facts: ExerciseFacts;
  readonly verdict: ExerciseVerdict;
  readonly objects: readonly Named[];
  readonly roles: readonly RoleGroup[];
  readonly scope: string;
  readonly method: string;
  readonly initialSituation: string;
  readonly summary: string;
  readonly goals: readonly ExerciseGoal[];
  readonly injects: Readonly<Record<"played" | "skipped" | "planned", number>>;
  readonly protocol: Exercise["protocol"];
  /** Null when the exercise measured no part of it. */
  readonly reaction: ReactionTime | null;
  readonly alarm: { readonly figures: AlarmFigures; readonly windowMinutes: number } | null;
  readonly alarms: readonly AlarmLine[];
  readonly tests: readonly TestLine[];
  /** Measured values that are in none of the tables above. */
  readonly measurements: Exercise["measurements"];
  readonly strengths: readonly string[];
  readonly corrections: readonly string[];
  readonly improvements: readonly string[];
  readonly measures: readonly MeasureLine[];
  readonly recommendations: readonly Recommendation[];
  readonly distribution: readonly string[];
  readonly releasedOn: string | null;
};

const USUAL_WINDOW_MINUTES = 30;
const REACTION_PARTS: readonly string[] = [
  "detection",
  "alerting",
  "constitution",
  "decision",
  "bao-reaction",
];
const UNREACHED: readonly ExerciseGoal["result"][] = ["partly", "not-reached"];

/** How long an acknowledgement may take: the time of the stage that alarms most of the exercised roles, else 30 minutes. */
function acknowledgementMinutes({ subjects }: Exercise, { document }: ReportInput): number {
  const [stage] = (document.alarmStages ?? [])
    .map(({ order, roles, acknowledgeMinutes }) => ({
      order,
      acknowledgeMinutes,
      exercised: roles.filter((role) => subjects.includes(role)).length,
    }))
    .filter(({ exercised }) => exercised > 0)
    .sort((a, b) => b.exercised - a.exercised || a.order - b.order);
  return stage?.acknowledgeMinutes ?? USUAL_WINDOW_MINUTES;
}

function reactionOf(exercise: Exercise, { document }: ReportInput): ReactionTime | null {
  const set = document.rulesOfProcedure?.reactionTime;
  const measured = exercise.measurements.some(({ kind }) => REACTION_PARTS.includes(kind));
  return set === undefined || !measured ? null : reactionTime(exercise, set);
}

function alarmLines({ alarms }: Exercise): AlarmLine[] {
  return alarms.map(({ role, channel, alarmedAt, acknowledgedAt, result }) => ({
    role,
    channel,
    alarmedAt,
    acknowledgedAt,
    result,
    minutes: acknowledgedAt === null ? null : minutesBetween(alarmedAt, acknowledgedAt),
  }));
}

function testLines({ tests }: Exercise, directory: ReportDirectory): TestLine[] {
  return tests.map((test) => ({
    ...test,
    resource: directory.named(test.resource),
    measuredMinutes:
      test.startedAt === null || test.endedAt === null ? null : minutesBetween(test.startedAt, test.endedAt),
  }));
}

function recommendations(exercise: Exercise, measures: readonly MeasureLine[], tests: readonly TestLine[]) {
  const skipped = exercise.injects.filter(({ status, kind }) => status === "skipped" && kind === "mandatory");
  const unproven = measures.filter(({ status }) => isUnfinished(status) || status === "done");
  const list: Recommendation[] = [
    ...exercise.goals
      .filter(({ result }) => UNREACHED.includes(result))
      .map(({ id, text }) => ({ kind: "repeat-goal", goal: { id, text } }) as const),
    ...exercise.goals
      .filter(({ result }) => result === "not-exercised")
      .map(({ id, text }) => ({ kind: "exercise-goal", goal: { id, text } }) as const),
    ...tests
      .filter(({ result }) => result !== "successful")
      .map(({ resource }) => ({ kind: "repeat-test", resource }) as const),
  ];
  if (skipped.length > 0) list.push({ kind: "play-injects", numbers: skipped.map(({ number }) => number) });
  if (unproven.length > 0) list.push({ kind: "check-effect", measures: unproven.map(({ id }) => id) });
  return list;
}

/** Measured values that stand alone: neither part of the reaction time, nor counted from the alarm table. */
function otherMeasurements(exercise: Exercise, reaction: ReactionTime | null): Exercise["measurements"] {
  return exercise.measurements.filter(({ kind }) => {
    if (REACTION_PARTS.includes(kind)) return reaction === null;
    const counted = kind === "reachability-percent" || kind === "wrong-contact-percent";
    return !(counted && exercise.alarms.length > 0);
  });
}

/** Puts the report of one exercise together. Throws when the document has no exercise of that id. */
export function exerciseReport(input: ExerciseReportInput): ExerciseReport {
  const exercise = exerciseOf(input.document.exercises, input.exercise);
  const directory = reportDirectory(input);
  const measures = (input.document.measures ?? [])
    .filter(({ id }) => exercise.measures.includes(id))
    .map((measure) => measureLine(measure, directory, input.edition.date));
  const tests = testLines(exercise, directory);
  const reaction = reactionOf(exercise, input);
  const windowMinutes = acknowledgementMinutes(exercise, input);
  const injects = { played: 0, skipped: 0, planned: 0 };
  for (const { status } of exercise.injects) injects[status]++;
  return {
    identity: reportIdentity(input),
    facts: exerciseFacts(exercise),
    verdict: exerciseVerdict(exercise),
    objects: exercisedObjects(exercise, directory),
    roles: roleGroups(exercise),
    scope: exercise.scope,
    method: exercise.method,
    initialSituation: exercise.initialSituation,
    summary: exercise.summary,
    goals: exercise.goals,
    injects,
    protocol: exercise.protocol,
    reaction,
    alarm:
      exercise.alarms.length === 0
        ? null
        : { figures: alarmFigures(exercise.alarms, windowMinutes), windowMinutes },
    alarms: alarmLines(exercise),
    tests,
    measurements: otherMeasurements(exercise, reaction),
    strengths: exercise.strengths,
    corrections: exercise.corrections,
    improvements: exercise.improvements,
    measures,
    recommendations: recommendations(exercise, measures, tests),
    distribution: input.distribution ?? [],
    releasedOn: exercise.reportReleasedOn,
  };
}
