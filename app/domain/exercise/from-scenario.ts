import { exerciseSchema, type Exercise, type ExerciseKind, type Inject } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { addMinutesToClock } from "./clock-minutes.ts";
import { fillDeep, placeholdersIn } from "./fill-placeholders.ts";
import { castOf } from "./scenario-cast.ts";
import { scenarioMethod } from "./scenario-method.ts";
import { scenarioScript } from "./scenario-script.ts";
import { scenarioValues } from "./scenario-values.ts";
import type { Scenario } from "./scenario.schema.ts";

/** What an authority says to turn a scenario into its own exercise. */
export interface ScenarioInput {
  readonly id: string;
  /** Name of the authority; fills `{ORGANISATION}`. */
  readonly organisation: string;
  /** Day `YYYY-MM-DD` and clock `HH:MM` at which the schedule begins; the event follows after the briefing. */
  readonly date: string;
  readonly startsAt: string;
  readonly place: string;
  /** Values by name without braces; names the scenario does not use are ignored. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** Names of people by role id; a role without one is marked as vacant. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
  /** Needed where the scenario suits several kinds; otherwise its first kind. */
  readonly kind?: ExerciseKind;
  /** Title of a variant of the scenario. */
  readonly variant?: string;
  /** Ids of the plans and objects that are exercised. */
  readonly subjects?: readonly string[];
}

export type ScenarioRefusal =
  | { readonly code: "scenario.placeholders-unfilled"; readonly names: readonly string[] }
  | { readonly code: "scenario.kind-unsuited"; readonly kind: ExerciseKind }
  | { readonly code: "scenario.variant-unknown"; readonly variant: string }
  | { readonly code: "scenario.longer-than-a-day" }
  /** A value does not fit the exchange format (length, date, clock); paths such as `goals.0.text`. */
  | { readonly code: "scenario.exercise-invalid"; readonly paths: readonly string[] };

const MINUTES_A_DAY = 24 * 60;
const CODE_WORD = "ECHTFALL";

/**
 * Exercise in preparation from a scenario of the library (BSI 200-4, 13.4, 13.6): placeholders filled, times as clock
 * times of the day, nobody's name invented. Refuses instead of leaving a placeholder open.
 */
export function instantiateScenario(
  scenario: Scenario,
  input: ScenarioInput,
): Result<Exercise, ScenarioRefusal> {
  const refusal = refusalOf(scenario, input);
  if (refusal) return err(refusal);
  const firstMinute = Math.min(...scenario.schedule.map(({ minute }) => minute));
  const clockOf = (minute: number) => addMinutesToClock(input.startsAt, minute - firstMinute);
  const values = scenarioValues(input, clockOf(0));
  const open = unfilledNames(scenario, values);
  if (open.length > 0) return err({ code: "scenario.placeholders-unfilled", names: open });

  const exercise = exerciseFrom(fillDeep(scenario, values), input, clockOf);
  const checked = exerciseSchema.safeParse(exercise);
  if (checked.success) return ok(exercise);
  const paths = [...new Set(checked.error.issues.map(({ path }) => path.join(".")))];
  return err({ code: "scenario.exercise-invalid", paths });
}

function refusalOf(scenario: Scenario, input: ScenarioInput): ScenarioRefusal | null {
  if (input.kind !== undefined && !scenario.kinds.includes(input.kind)) {
    return { code: "scenario.kind-unsuited", kind: input.kind };
  }
  if (input.variant !== undefined && !scenario.variants.some(({ title }) => title === input.variant)) {
    return { code: "scenario.variant-unknown", variant: input.variant };
  }
  const broken = [
    ...(isDate(input.date) ? [] : ["plannedOn"]),
    ...(CLOCK.test(input.startsAt) ? [] : ["startsAt"]),
  ];
  if (broken.length > 0) return { code: "scenario.exercise-invalid", paths: broken };
  const minutes = [...scenario.schedule, ...scenarioScript(scenario)].flatMap(({ minute }) => minute ?? []);
  const tooLong = Math.max(...minutes) - Math.min(...minutes) >= MINUTES_A_DAY;
  return tooLong ? { code: "scenario.longer-than-a-day" } : null;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

function isDate(date: string): boolean {
  return exerciseSchema.shape.plannedOn.safeParse(date).success;
}

/** Every placeholder of any text without a value, declared or not, in alphabetical order. */
function unfilledNames(scenario: Scenario, values: ReadonlyMap<string, string>): readonly string[] {
  return placeholdersIn(JSON.stringify(scenario))
    .filter((name) => !values.has(name))
    .sort(compareIds);
}

type ClockOf = (minute: number) => string;

function exerciseFrom(scenario: Scenario, input: ScenarioInput, clockOf: ClockOf): Exercise {
  const roles = castOf(scenario, input.people ?? {});
  const goalOf = goalNumbers(scenario);
  const schedule = [...scenario.schedule].sort((a, b) => a.minute - b.minute);
  return {
    ...emptyReport(),
    id: input.id,
    title: scenario.title,
    kind: input.kind ?? scenario.kinds[0] ?? "plan-walkthrough",
    status: "in-preparation",
    period: "",
    plannedOn: input.date,
    startsAt: input.startsAt,
    endsAt: clockOf(schedule.at(-1)?.minute ?? scenario.durationMinutes),
    place: input.place,
    scope: scenario.summary,
    preparedBy: namesOf(roles, "author").join(", "),
    conductedBy: namesOf(roles, "director").join(", "),
    audience: scenario.roles
      .filter(({ part }) => part === "player")
      .map(({ name }) => name)
      .join(", "),
    effortPersonDays: scenario.preparationPersonDays,
    impactOnOperation: scenario.impactOnOperation,
    announced: scenario.announced,
    announcement: scenario.announcement,
    method: scenarioMethod(scenario, input.variant),
    initialSituation: scenario.initialSituation,
    schedule: schedule.map(({ minute, text }) => ({ at: clockOf(minute), text })),
    rules: scenario.safetyRules,
    abortCriteria: scenario.abortCriteria,
    codeWord: CODE_WORD,
    artificialities: scenario.artificialities,
    riskAssessment: scenario.riskAssessment,
    involvement: scenario.involvement,
    subjects: [...(input.subjects ?? [])],
    goals: scenario.goals.map((goal) => ({ ...goal, id: goalOf(goal.id), result: null, finding: "" })),
    roles,
    injects: injectsOf(scenario, { clockOf, goalOf }),
  };
}

function emptyReport() {
  return {
    protocol: [],
    measurements: [],
    alarms: [],
    tests: [],
    summary: "",
    strengths: [],
    corrections: [],
    improvements: [],
    measures: [],
    reportReleasedOn: null,
    statusReason: "",
  };
}

function namesOf(roles: Exercise["roles"], wanted: Exercise["roles"][number]["role"]): readonly string[] {
  return roles.filter(({ role }) => role === wanted).map(({ name }) => name);
}

/** The library names its goals by words for its authors; people read them as Z1, Z2 … */
function goalNumbers(scenario: Scenario): (id: string) => string {
  const numbers = new Map(scenario.goals.map(({ id }, at) => [id, `Z${at + 1}`]));
  return (id) => numbers.get(id) ?? id;
}

interface ScriptWords {
  readonly clockOf: ClockOf;
  readonly goalOf: (id: string) => string;
}

function injectsOf(scenario: Scenario, { clockOf, goalOf }: ScriptWords): Inject[] {
  return scenarioScript(scenario).map(({ minute, goals, ...line }) => ({
    ...line,
    goals: goals.map(goalOf),
    plannedAt: minute === null ? null : clockOf(minute),
    actualAt: null,
    kind: minute === null ? "reserve" : "mandatory",
    status: "planned",
    observation: "",
  }));
}
