import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { parseISO } from "date-fns/parseISO";

import type { Cycle, Exercise, ExerciseKind } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { Language } from "../shared/language.ts";
import { hasProtocolAndReport, liesAhead } from "./exercise-status.ts";

export type ExerciseRule = "V-50" | "V-51" | "V-52" | "V-53" | "V-54" | "V-55" | "V-56" | "V-57" | "V-58";

/** One broken rule; `subjects` are the exercise's id and what else is concerned (kinds, names, functions). */
export interface ExerciseFinding {
  readonly rule: ExerciseRule;
  readonly severity: "error" | "warning" | "hint";
  readonly subjects: readonly string[];
}

const TEXTS: Readonly<Record<ExerciseRule, Readonly<Record<Language, string>>>> = {
  "V-50": { de: "Pflichtübung fehlt.", en: "A mandatory exercise is missing." },
  "V-51": { de: "Übungsart nicht vorgesehen.", en: "A kind of exercise is not planned." },
  "V-52": { de: "Risikoeinschätzung fehlt.", en: "The risk assessment is missing." },
  "V-53": { de: "Zuerst Planbesprechung durchführen.", en: "Hold a plan walk-through first." },
  "V-54": { de: "Übungsregeln und Rahmenablauf festlegen.", en: "Set exercise rules and schedule." },
  "V-55": { de: "Unvereinbare Rollen.", en: "Incompatible roles." },
  "V-56": { de: "Jede Funktion sollte eine Aufgabe erhalten.", en: "Every function should get a task." },
  "V-57": { de: "Übungsbericht fehlt.", en: "The exercise report is missing." },
  "V-58": { de: "Plan deckt weniger als zwölf Monate ab.", en: "The plan covers less than twelve months." },
};

const EVERY_KIND: readonly ExerciseKind[] = [
  "plan-walkthrough",
  "staff-exercise",
  "command-post-exercise",
  "alarm-exercise",
  "functional-test",
];
const MANDATORY_IN_REACTIVE: readonly ExerciseKind[] = ["staff-exercise", "alarm-exercise"];
const CALLED_OFF: readonly Exercise["status"][] = ["cancelled", "aborted"];

/** Whether a staff works in exercises of this kind, so that rules and schedule must be set (BSI 200-4, 13.4). */
export function hasStaff(kind: ExerciseKind): boolean {
  return kind === "staff-exercise" || kind === "command-post-exercise";
}

export function exerciseFindingText(finding: ExerciseFinding, language: Language): string {
  return TEXTS[finding.rule][language];
}

/**
 * Rules over the exercise plan of one cycle (BSI 200-4, 13.1–13.3): V-50 (reactive stage), V-51 (other stages), V-58,
 * and all rules of the single exercises.
 */
export function exerciseFindings(
  exercises: readonly Exercise[],
  cycle: Cycle | undefined,
): readonly ExerciseFinding[] {
  const planned = exercises.filter(({ status }) => !CALLED_OFF.includes(status));
  return [
    ...missingKinds(planned, cycle),
    ...coverageFindings(cycle),
    ...[...exercises]
      .sort((a, b) => compareIds(a.id, b.id))
      .flatMap((exercise) => singleFindings(exercise, exercises)),
  ];
}

function missingKinds(planned: readonly Exercise[], cycle: Cycle | undefined): readonly ExerciseFinding[] {
  if (!cycle) return [];
  const reactive = cycle.stage === "reactive";
  const missing = (reactive ? MANDATORY_IN_REACTIVE : EVERY_KIND).filter(
    (kind) => !planned.some((exercise) => exercise.kind === kind),
  );
  return missing.map((kind) => ({ rule: reactive ? "V-50" : "V-51", severity: "error", subjects: [kind] }));
}

const MONTHS_A_YEAR = 12;

/** 13.3: the plan of exercises should cover at least twelve months. */
function coverageFindings(cycle: Cycle | undefined): readonly ExerciseFinding[] {
  if (!cycle) return [];
  const dayAfterEnd = addDays(parseISO(cycle.endsOn), 1);
  const covered = dayAfterEnd >= addMonths(parseISO(cycle.startsOn), MONTHS_A_YEAR);
  return covered ? [] : [{ rule: "V-58", severity: "hint", subjects: [] }];
}

function singleFindings(exercise: Exercise, all: readonly Exercise[]): readonly ExerciseFinding[] {
  if (CALLED_OFF.includes(exercise.status)) return [];
  return [
    ...functionalTestFindings(exercise, all),
    ...staffFindings(exercise),
    ...roleFindings(exercise),
    ...(exercise.status === "closed" && !hasProtocolAndReport(exercise)
      ? [{ rule: "V-57", severity: "error", subjects: [exercise.id] } as const]
      : []),
  ];
}

function functionalTestFindings(exercise: Exercise, all: readonly Exercise[]): readonly ExerciseFinding[] {
  if (exercise.kind !== "functional-test") return [];
  const findings: ExerciseFinding[] = [];
  if (exercise.riskAssessment.trim() === "") {
    findings.push({ rule: "V-52", severity: "error", subjects: [exercise.id] });
  }
  // Once the test has begun, nobody can hold a walk-through before it.
  if (liesAhead(exercise.status) && !all.some((other) => isEarlierWalkthrough(other, exercise))) {
    findings.push({ rule: "V-53", severity: "warning", subjects: [exercise.id] });
  }
  return findings;
}

/** A walk-through of one of the same objects, not later than the test. */
function isEarlierWalkthrough(other: Exercise, test: Exercise): boolean {
  if (other.kind !== "plan-walkthrough" || CALLED_OFF.includes(other.status)) return false;
  const sameObject = other.subjects.some((subject) => test.subjects.includes(subject));
  if (other.plannedOn === null || test.plannedOn === null) return false;
  return sameObject && other.plannedOn <= test.plannedOn;
}

function staffFindings(exercise: Exercise): readonly ExerciseFinding[] {
  if (!hasStaff(exercise.kind) || exercise.status === "planned") return [];
  const prepared = exercise.rules.length > 0 && exercise.schedule.length > 0;
  return prepared ? [] : [{ rule: "V-54", severity: "error", subjects: [exercise.id] }];
}

function roleFindings(exercise: Exercise): readonly ExerciseFinding[] {
  const directors = namesOf(exercise, "director");
  const participants = namesOf(exercise, "participant");
  const both = [...new Set(directors)].filter((name) => participants.includes(name)).sort(compareIds);
  const idle = functionsWithoutInject(exercise);
  return [
    ...both.map((name) => ({ rule: "V-55", severity: "error", subjects: [exercise.id, name] }) as const),
    ...idle.map((name) => ({ rule: "V-56", severity: "warning", subjects: [exercise.id, name] }) as const),
  ];
}

function namesOf(exercise: Exercise, role: Exercise["roles"][number]["role"]): readonly string[] {
  return exercise.roles.filter((entry) => entry.role === role).map(({ name }) => name);
}

/** A function has a task when an inject names it as receiver or in the expected action; "Stab" addresses all of them. */
function functionsWithoutInject(exercise: Exercise): readonly string[] {
  if (exercise.injects.length === 0) return [];
  const addressed = exercise.injects.map(({ to, expected }) => `${to} ${expected}`).join("\n");
  if (/\bStab\b/u.test(addressed)) return [];
  const functions = exercise.roles
    .filter(({ role }) => role === "participant")
    .map((entry) => entry.function);
  return [...new Set(functions)].filter((name) => name !== "" && !addressed.includes(name)).sort(compareIds);
}
