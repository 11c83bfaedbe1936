import { z } from "zod";

import { outageKindSchema } from "./impact-analysis.schema.ts";
import { idSchema, lineSchema, textSchema } from "./primitives.schema.ts";
import { reactionTimeSchema } from "./organisation.schema.ts";

/** Role of the Besondere Aufbauorganisation (BSI 200-4, 5.1). */
export const baoRoleSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  level: z.enum(["strategic", "tactical", "operational"]),
  part: z.enum([
    "core-team",
    "situational-extension",
    "staff-support",
    "response-team",
    "decision-body",
    "reporting-point",
  ]),
  /** Function by DV 100, e.g. `S6`, `LS`; null where there is none. */
  dv100: z.string().max(10).nullable(),
  holder: idSchema.nullable(),
  deputies: z.array(idSchema).max(20),
  tasks: z.array(textSchema).max(50),
  powers: z.array(textSchema).max(50),
  firstSteps: z.array(textSchema).max(50),
  documents: z.array(textSchema).max(50).optional(),
});

/** Meldestelle (5.2) with its yes/no questions of the Ersteinschätzung. */
export const reportingPointSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  category: z.enum(["building", "it", "personnel", "provider"]),
  availability: textSchema,
  aroundTheClock: z.boolean(),
  channels: z.array(z.strictObject({ label: lineSchema, number: z.string().max(60) })).max(10),
  questions: z.array(textSchema).min(1).max(30),
});

export const alarmStageSchema = z.strictObject({
  order: z.number().int().positive().max(99),
  name: lineSchema,
  roles: z.array(idSchema).max(50),
  channel: lineSchema,
  fallbackChannel: textSchema,
  acknowledgeMinutes: z.number().int().positive().max(10_000),
  message: textSchema,
});

/** Sofortmaßnahme (5.3): what to do before the Stab has met. */
export const immediateMeasureSchema = z.strictObject({
  id: idSchema,
  occasion: lineSchema,
  title: lineSchema,
  steps: z
    .array(
      z.strictObject({
        text: lineSchema,
        detail: textSchema.optional(),
        who: lineSchema,
        imminentDanger: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(60),
  reference: textSchema.optional(),
  /** Outages it answers; missing: recognised by its title and occasion. */
  outages: z.array(outageKindSchema).max(10).optional(),
});

export const checklistStepSchema = z.strictObject({
  text: textSchema,
  detail: textSchema.optional(),
  who: textSchema.optional(),
  /** A pause point: stop, sum up aloud, then go on. */
  pause: z.boolean().optional(),
});

export const checklistSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  purpose: textSchema,
  /** Part of the handbook it is printed in. */
  part: z.enum(["A", "B", "C", "J"]),
  steps: z.array(checklistStepSchema).min(1).max(80),
});

export const crisisRoomSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  kind: z.enum(["primary", "alternative", "virtual"]),
  site: idSchema.nullable(),
  access: textSchema,
  seats: z.number().int().nonnegative().max(1000),
  emergencyPowerHours: z.number().nonnegative().max(10_000).nullable(),
  equipment: z.array(textSchema).max(100),
});

/** Geschäftsordnung des Stabs (5.5): eight topics, and how the BAO-Reaktionszeit is made up. */
export const rulesOfProcedureSchema = z.strictObject({
  reactionTime: reactionTimeSchema,
  decisionCriteria: z.array(textSchema).max(30),
  sections: z.array(z.strictObject({ title: lineSchema, paragraphs: z.array(textSchema).max(40) })).max(20),
});

export type BaoRole = z.infer<typeof baoRoleSchema>;
export type ReportingPoint = z.infer<typeof reportingPointSchema>;
export type AlarmStage = z.infer<typeof alarmStageSchema>;
export type ImmediateMeasure = z.infer<typeof immediateMeasureSchema>;
export type ChecklistStep = z.infer<typeof checklistStepSchema>;
export type Checklist = z.infer<typeof checklistSchema>;
export type CrisisRoom = z.infer<typeof crisisRoomSchema>;
export type RulesOfProcedure = z.infer<typeof rulesOfProcedureSchema>;
