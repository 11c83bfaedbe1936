import { z } from "zod";

import {
  clockSchema,
  dateSchema,
  idSchema,
  lineSchema,
  optionalHoursSchema,
  textSchema,
} from "./primitives.schema.ts";

export const exerciseKindSchema = z.enum([
  "plan-walkthrough",
  "staff-exercise",
  "command-post-exercise",
  "alarm-exercise",
  "functional-test",
]);

export const exerciseStatusSchema = z.enum([
  "planned",
  "in-preparation",
  "concept-released",
  "running",
  "conducted",
  "evaluated",
  "closed",
  "postponed",
  "cancelled",
  "aborted",
]);

export const goalResultSchema = z.enum(["reached", "mostly", "partly", "not-reached", "not-exercised"]);

export const exerciseGoalSchema = z.strictObject({
  id: idSchema,
  text: lineSchema,
  criterion: textSchema,
  result: goalResultSchema.nullable(),
  finding: textSchema,
});

/** Einlage of the Übungsdrehbuch (BSI 200-4, 13.6). */
export const injectSchema = z.strictObject({
  number: z.string().min(1).max(10),
  /** Planned clock time; null for a reserve inject that is played on demand. */
  plannedAt: clockSchema.nullable(),
  actualAt: clockSchema.nullable(),
  from: z.string().max(200),
  to: z.string().max(200),
  channel: z.string().max(100),
  text: textSchema,
  expected: textSchema,
  goals: z.array(idSchema).max(20),
  kind: z.enum(["mandatory", "reserve"]),
  status: z.enum(["planned", "played", "skipped"]),
  observation: textSchema,
});

export const exerciseRoleSchema = z.enum([
  "director",
  "author",
  "recorder",
  "participant",
  "observer",
  "expert",
  "support",
]);

const clockEventSchema = z.strictObject({
  at: z.iso.datetime(),
  kind: z.enum(["start", "pause", "resume", "jump"]),
  minutes: z.number().int().min(0).max(20_000),
});

/** Occurrence, alarm triggered, minimum staffing present, staff constituted, emergency declared. */
const milestonesSchema = z.strictObject({
  occurred: clockSchema.nullable(),
  alarmed: clockSchema.nullable(),
  staffed: clockSchema.nullable(),
  constituted: clockSchema.nullable(),
  declared: clockSchema.nullable(),
});

const MOST_MONTHS_APART = 60;

/** Months from one date to the next, and the last possible day (null: without end). */
const repeatSchema = z.strictObject({
  everyMonths: z.number().int().min(1).max(MOST_MONTHS_APART),
  until: dateSchema.nullable(),
});

export const exerciseSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  kind: exerciseKindSchema,
  status: exerciseStatusSchema,
  /** Jahresübungsplan (13.3). */
  period: textSchema,
  plannedOn: dateSchema.nullable(),
  startsAt: clockSchema.nullable(),
  endsAt: clockSchema.nullable(),
  place: textSchema,
  scope: textSchema,
  preparedBy: textSchema,
  conductedBy: textSchema,
  audience: textSchema,
  effortPersonDays: z.number().nonnegative().max(100_000).nullable(),
  impactOnOperation: textSchema,
  announced: z.boolean(),
  announcement: textSchema,
  /** Übungskonzept (13.4). */
  method: textSchema,
  initialSituation: textSchema,
  schedule: z.array(z.strictObject({ at: clockSchema, text: lineSchema })).max(60),
  rules: z.array(textSchema).max(30),
  abortCriteria: z.array(textSchema).max(30),
  codeWord: z.string().max(60),
  artificialities: z.array(textSchema).max(30),
  riskAssessment: textSchema,
  involvement: z.array(textSchema).max(30),
  subjects: z.array(idSchema).max(100),
  goals: z.array(exerciseGoalSchema).max(30),
  roles: z
    .array(z.strictObject({ role: exerciseRoleSchema, name: lineSchema, function: textSchema }))
    .max(300),
  injects: z.array(injectSchema).max(500),
  /** Durchführung and Auswertung. */
  protocol: z
    .array(
      z.strictObject({
        at: clockSchema,
        text: textSchema,
        role: z.string().max(200),
        inject: z.string().max(10).nullable(),
      }),
    )
    .max(2000),
  measurements: z
    .array(
      z.strictObject({
        kind: z.enum([
          "detection",
          "alerting",
          "constitution",
          "decision",
          "bao-reaction",
          "rta",
          "rpa",
          "reachability-percent",
          "wrong-contact-percent",
        ]),
        subject: idSchema.nullable(),
        label: lineSchema,
        /** Hours, or percent for the two percentages. */
        value: z.number().nonnegative().max(1_000_000),
        target: optionalHoursSchema,
      }),
    )
    .max(200),
  alarms: z
    .array(
      z.strictObject({
        role: lineSchema,
        name: lineSchema,
        channel: z.string().max(100),
        alarmedAt: clockSchema,
        acknowledgedAt: clockSchema.nullable(),
        result: z.enum(["reached", "late", "not-reached", "wrong-number", "deputy"]),
      }),
    )
    .max(1000),
  tests: z
    .array(
      z.strictObject({
        resource: idSchema,
        activity: lineSchema,
        result: z.enum(["successful", "partly", "failed"]),
        remark: textSchema,
        correction: textSchema,
        startedAt: clockSchema.nullable(),
        endedAt: clockSchema.nullable(),
      }),
    )
    .max(500),
  summary: textSchema,
  strengths: z.array(textSchema).max(50),
  corrections: z.array(textSchema).max(50),
  improvements: z.array(textSchema).max(50),
  /** Ids of the measures that came out of it. */
  measures: z.array(idSchema).max(100),
  reportReleasedOn: dateSchema.nullable(),
  /** Reason for a postponed, cancelled or aborted exercise; empty otherwise. */
  statusReason: textSchema,
  /** Steuerungsuhr: what was done to it and when (instant, UTC). `minutes` is the size of a time jump, 0 otherwise. */
  clock: z.array(clockEventSchema).max(500).optional(),
  /** Measuring points of the BAO-Reaktionszeit as clock times, in the order in which they come. */
  milestones: milestonesSchema.optional(),
  /** Account that submitted the report; nobody releases his or her own. */
  reportPreparedBy: z.string().max(64).optional(),
  /** How often it is held again; missing where it is not. */
  repeat: repeatSchema.optional(),
  /** First exercise of the series this one follows; missing in the first one itself. */
  series: idSchema.optional(),
});

export type ExerciseKind = z.infer<typeof exerciseKindSchema>;
export type ExerciseStatus = z.infer<typeof exerciseStatusSchema>;
export type ExerciseGoal = z.infer<typeof exerciseGoalSchema>;
export type Repeat = z.infer<typeof repeatSchema>;
export type Inject = z.infer<typeof injectSchema>;
export type Exercise = z.infer<typeof exerciseSchema>;
