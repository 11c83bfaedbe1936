import { z } from "zod";

import { exerciseKindSchema, exerciseRoleSchema, outageKindSchema } from "#app/domain/exchange/index.ts";

const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(4000);
const code = z.string().regex(/^[a-z0-9-]+$/, { error: "scenario.code" });

/** Name in braces that an authority replaces by its own word, for example `{SYSTEM}`. */
export const placeholderSchema = z.strictObject({
  name: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, { error: "scenario.placeholder" }),
  meaning: line,
  example: line,
});

/** Goal with the criterion by which observers judge it. */
export const scenarioGoalSchema = z.strictObject({ id: code, text: line, criterion: text });

/** Function that takes part, or a part the control group plays. */
export const scenarioRoleSchema = z.strictObject({
  id: code,
  name: line,
  part: z.enum(["player", "control"]),
  exerciseRole: exerciseRoleSchema,
  task: text,
});

export const scenarioInjectSchema = z.strictObject({
  number: z.string().regex(/^R?\d+$/, { error: "scenario.inject-number" }),
  /** Minutes after the event; null for a reserve inject that is played on demand. */
  minute: z.number().int().nonnegative().max(20_000).nullable(),
  from: code,
  to: code,
  channel: z.enum(["phone", "radio", "e-mail", "note", "in-person", "system"]),
  text,
  /** Play it only if this holds; null means always. */
  condition: text.nullable(),
  expected: text,
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
  durationMinutes: z.number().int().positive().max(20_000),
  preparationPersonDays: z.number().nonnegative().max(1000),
  placeholders: z.array(placeholderSchema).max(40),
  initialSituation: text,
  goals: z.array(scenarioGoalSchema).min(1).max(20),
  roles: z.array(scenarioRoleSchema).min(2).max(40),
  injects: z.array(scenarioInjectSchema).min(1).max(200),
  evaluationQuestions: z.array(line).min(1).max(60),
  materials: z.array(line).max(60),
  variants: z.array(z.strictObject({ title: line, change: text })).max(20),
  artificialities: z.array(line).max(20),
  safetyRules: z.array(line).min(1).max(30),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioInject = z.infer<typeof scenarioInjectSchema>;
