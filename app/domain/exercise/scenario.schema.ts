import { z } from "zod";

import { exerciseKindSchema, exerciseRoleSchema, outageKindSchema } from "../exchange/index.ts";

const MAX_MINUTE = 20_000;

const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(4000);
const code = z.string().regex(/^[a-z0-9-]+$/, { error: "scenario.code" });
const minute = z.number().int().nonnegative().max(MAX_MINUTE);
const position = z.string().regex(/^\d+$/, { error: "scenario.position" });

/** Name in braces that an authority replaces by its own word, for example `{SYSTEM}`. */
export const placeholderSchema = z.strictObject({
  name: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, { error: "scenario.placeholder" }),
  meaning: line,
  example: line,
});

/** Goal with the criterion by which observers judge it. */
export const scenarioGoalSchema = z.strictObject({ id: code, text: line, criterion: text });

/** Function that plays, a part of the control group, or somebody who prepares, records and observes without playing. */
export const scenarioRoleSchema = z.strictObject({
  id: code,
  name: line,
  part: z.enum(["player", "control", "evaluation"]),
  exerciseRole: exerciseRoleSchema,
  task: text,
});

export const scenarioInjectSchema = z.strictObject({
  number: z.string().regex(/^R?\d+$/, { error: "scenario.inject-number" }),
  /** Minutes after the event; null for a reserve inject that is played on demand. */
  minute: minute.nullable(),
  from: code,
  to: code,
  channel: z.enum(["phone", "radio", "e-mail", "note", "in-person", "system"]),
  text,
  /** Play it only if this holds; null means always. */
  condition: text.nullable(),
  expected: text,
  goals: z.array(code).max(20),
});

/** Entry of the Rahmenablauf (BSI 200-4, 13.6); before the event the minute is negative. */
export const scenarioPhaseSchema = z.strictObject({
  minute: z.number().int().min(-1440).max(MAX_MINUTE),
  text: line,
});

/** One person or function to be alarmed in an alarm exercise (13.8), in the order of the alarm chain. */
export const alarmRowSchema = z.strictObject({
  number: position,
  /** Minutes after the event at which the chain should come to this row. */
  minute,
  /** Who alarms whom: ids of roles. */
  from: code,
  to: code,
  channel: z.enum(["phone", "radio", "e-mail", "system"]),
  /** Acknowledgement counts as in time within this many minutes after the alarm. */
  acknowledgeWithinMinutes: z.number().int().positive().max(1440),
  /** What the alarming side does when nobody acknowledges. */
  otherwise: text,
  goals: z.array(code).max(20),
});

/** A time or quota that is taken during the exercise, with the two events it lies between. */
export const measuringPointSchema = z.strictObject({
  id: code,
  label: line,
  /** Kind of measurement the value becomes in the report; null for a value that has no place of its own there. */
  kind: z
    .enum([
      "detection",
      "alerting",
      "constitution",
      "decision",
      "bao-reaction",
      "rta",
      "rpa",
      "reachability-percent",
      "wrong-contact-percent",
    ])
    .nullable(),
  unit: z.enum(["minutes", "hours", "percent"]),
  /** How it is taken: from which event to which, or which share of what. */
  taking: text,
  target: text,
});

/** Step of a functional test (13.9), or of the restoration of the original state afterwards. */
export const testStepSchema = z.strictObject({
  number: position,
  minute,
  from: code,
  to: code,
  /** What is tested, as the authority names it; usually a placeholder. */
  resource: line,
  activity: text,
  /** When the step counts as successful. */
  success: text,
  /** Measuring points that begin or end with this step. */
  measures: z.array(z.strictObject({ point: code, at: z.enum(["start", "end"]) })).max(10),
  /** Who is asked before the next step may begin; null means go on. */
  hold: text.nullable(),
  goals: z.array(code).max(20),
});

/** An exercise scenario of the library: generic, so that every authority can play it. */
export const scenarioSchema = z.strictObject({
  id: code,
  title: line,
  summary: text,
  kinds: z.array(exerciseKindSchema).min(1),
  outages: z.array(outageKindSchema).min(1),
  difficulty: z.enum(["easy", "medium", "hard"]),
  /** From the event to the end of the evaluation talk. */
  durationMinutes: z.number().int().positive().max(MAX_MINUTE),
  /** Clock at which the schedule best begins, for example after working hours. */
  suggestedStart: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time.clock" }),
  preparationPersonDays: z.number().nonnegative().max(1000),
  /** Own words of the authority. `{ORGANISATION}`, `{DATUM}`, `{WOCHENTAG}` and `{UHRZEIT}` need no declaration. */
  placeholders: z.array(placeholderSchema).max(40),
  /** Whether only the effect or also the cause is given, and how the exercise is held. */
  method: text,
  /** Who knows what beforehand. */
  announced: z.boolean(),
  announcement: text,
  impactOnOperation: text,
  initialSituation: text,
  schedule: z.array(scenarioPhaseSchema).min(2).max(40),
  goals: z.array(scenarioGoalSchema).min(1).max(20),
  roles: z.array(scenarioRoleSchema).min(2).max(40),
  injects: z.array(scenarioInjectSchema).max(200),
  /** Alarm exercises only. */
  alarmTable: z.array(alarmRowSchema).min(1).max(100).optional(),
  measuringPoints: z.array(measuringPointSchema).min(1).max(40).optional(),
  /** Functional tests only; the clock of the test is minutes after its first step. */
  testSteps: z.array(testStepSchema).min(1).max(100).optional(),
  /** Functional tests only (13.9): how the original state is restored. */
  restorationSteps: z.array(testStepSchema).min(1).max(40).optional(),
  riskAssessment: text,
  abortCriteria: z.array(text).min(1).max(20),
  involvement: z.array(line).min(1).max(20),
  evaluationQuestions: z.array(line).min(1).max(60),
  materials: z.array(line).max(60),
  variants: z.array(z.strictObject({ title: line, change: text })).max(20),
  artificialities: z.array(line).max(20),
  safetyRules: z.array(line).min(1).max(30),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioInject = z.infer<typeof scenarioInjectSchema>;
export type ScenarioRole = z.infer<typeof scenarioRoleSchema>;
export type AlarmRow = z.infer<typeof alarmRowSchema>;
export type MeasuringPoint = z.infer<typeof measuringPointSchema>;
export type TestStep = z.infer<typeof testStepSchema>;
