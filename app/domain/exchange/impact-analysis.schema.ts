import { z } from "zod";

import {
  dateSchema,
  hoursSchema,
  idSchema,
  isTellableDuration,
  lineSchema,
  optionalHoursSchema,
  quantitiesSchema,
  signedHoursSchema,
  textSchema,
} from "./primitives.schema.ts";

/** BIA-Parametersatz (BSI 200-4, 7.1): fixed before the survey, the same for all processes of a cycle. */
export const parametersSchema = z.strictObject({
  horizonsHours: z
    .array(z.number().positive().max(1_000_000).refine(isTellableDuration, { error: "hours.tiny" }))
    .min(1)
    .max(50),
  damageScenarios: z
    .array(z.strictObject({ code: idSchema, name: lineSchema }))
    .min(1)
    .max(50),
  damageLevels: z
    .array(z.strictObject({ level: z.number().int().min(0).max(100), name: lineSchema }))
    .min(1)
    .max(20),
  intolerabilityLevel: z.number().int().min(0).max(100),
  baoReactionHours: hoursSchema,
  bufferHours: hoursSchema,
  accumulationThreshold: z.number().int().positive().max(1_000_000),
  spofLimitHours: hoursSchema,
  coveredPeriodHours: hoursSchema,
  /** Description of each damage level per damage scenario, in the order of `damageLevels` (V-08). */
  levelDescriptions: z.record(idSchema, z.array(textSchema).max(20)).optional(),
});

export const biaStatusSchema = z.enum([
  "draft",
  "in-survey",
  "in-review",
  "released",
  "to-be-reassessed",
  "superseded",
]);

/** Geschäftsprozess with its BIA-Bogen (BSI 200-4, 7.2). Keys after `emergencyLevel` are optional. */
export const processSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  unit: lineSchema,
  /** Damage level per horizon for each damage scenario; scenarios listed in `irrelevantScenarios` may be missing. */
  matrix: z.record(idSchema, z.array(z.number().int().min(0).max(100)).max(50)),
  executionHours: hoursSchema,
  rtoHours: optionalHoursSchema,
  emergencyLevel: textSchema.nullable(),
  description: textSchema.optional(),
  owner: idSchema.nullable().optional(),
  deputy: idSchema.nullable().optional(),
  serviceKeys: z.array(lineSchema).max(50).optional(),
  legalBasis: textSchema.optional(),
  statutoryDeadlineHours: optionalHoursSchema.optional(),
  /** Kurzform: the worst row and its drivers instead of the full matrix; `matrix` is then empty. */
  shortForm: z
    .strictObject({
      worst: z.array(z.number().int().min(0).max(100)).max(50),
      drivers: z.array(idSchema).max(50),
    })
    .optional(),
  irrelevantScenarios: z.array(idSchema).max(50).optional(),
  /** Reason per damage scenario. When the key is missing the file carries no reasons and V-15 is not judged. */
  reasons: z.record(idSchema, textSchema).optional(),
  criticalDate: textSchema.optional(),
  volume: textSchema.optional(),
  rtoReason: textSchema.optional(),
  emergencyLevelPercent: z.array(z.number().min(0).max(100)).max(50).optional(),
  workarounds: textSchema.optional(),
  surveyedOn: dateSchema.nullable().optional(),
  participants: z.array(lineSchema).max(100).optional(),
  status: biaStatusSchema.optional(),
  /** Comments on warnings of the rules, by rule (`V-18`): a warning without one keeps the BIA-Bogen from being released. */
  ruleComments: z.record(idSchema, textSchema).optional(),
});

export const processDependencySchema = z.strictObject({
  consumer: idSchema,
  requires: idSchema,
  kind: z.enum(["upstream", "parallel", "downstream"]),
  offsetHours: signedHoursSchema,
  requiredState: z.enum(["running", "completed"]).optional(),
  agreement: z.enum(["proposed", "agreed", "disputed", "decided"]).optional(),
  reason: textSchema.optional(),
});

export const resourceCategorySchema = z.enum([
  "it",
  "personnel",
  "infrastructure",
  "services",
  "information",
  "equipment",
  "supplies",
]);

export const resourceSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  category: resourceCategorySchema,
  site: lineSchema.nullable(),
  count: z.number().int().nonnegative().max(10_000_000),
  redundant: z.boolean(),
  /** Grundversorgung: serves the strictest time-critical process without being linked to it. */
  basicSupply: z.boolean(),
  netRtaHours: optionalHoursSchema,
  rpaHours: optionalHoursSchema,
  rtaEvidence: textSchema,
  requires: z.array(idSchema).max(10_000),
  description: textSchema.optional(),
  responsibleUnit: lineSchema.nullable().optional(),
  responsiblePerson: idSchema.nullable().optional(),
  provider: idSchema.nullable().optional(),
  contract: textSchema.optional(),
  /** Whether the resource holds data that an RPO can be asked for (V-24). Missing: derived from RPA and RPO values. */
  holdsData: z.boolean().optional(),
  /** The contractual time runs only in service hours (V-45). */
  serviceHoursOnly: z.boolean().optional(),
  solutionAvailable: z.enum(["yes", "partly", "no"]).optional(),
  testedOn: dateSchema.nullable().optional(),
  informedBy: lineSchema.nullable().optional(),
  informedOn: dateSchema.nullable().optional(),
  remark: textSchema.optional(),
});

export const resourceUseSchema = z.strictObject({
  process: idSchema,
  resource: idSchema,
  leadHours: hoursSchema,
  rpoHours: optionalHoursSchema,
  quantities: quantitiesSchema.optional(),
  qualification: textSchema.optional(),
  replaceable: z.boolean().optional(),
  /** Considered, but not needed in Notbetrieb: takes no part in any calculation. */
  normalOperationOnly: z.boolean().optional(),
  remark: textSchema.optional(),
});

/** Substitute capacity for a resource counted in pieces (desks, staff) per horizon (V-44). */
export const capacitySchema = z.strictObject({
  id: idSchema,
  resource: idSchema,
  name: lineSchema,
  quantities: quantitiesSchema,
});

export const outageKindSchema = z.enum([
  "building",
  "it",
  "personnel",
  "provider",
  "network",
  "power",
  "other",
]);

export const outageScenarioSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  failed: z.array(idSchema).max(100_000),
  kind: outageKindSchema.optional(),
  description: textSchema.optional(),
});

export type BiaParameters = z.infer<typeof parametersSchema>;
export type BusinessProcess = z.infer<typeof processSchema>;
export type BiaStatus = z.infer<typeof biaStatusSchema>;
export type ProcessDependency = z.infer<typeof processDependencySchema>;
export type ResourceCategory = z.infer<typeof resourceCategorySchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type ResourceUse = z.infer<typeof resourceUseSchema>;
export type Capacity = z.infer<typeof capacitySchema>;
export type OutageKind = z.infer<typeof outageKindSchema>;
export type OutageScenario = z.infer<typeof outageScenarioSchema>;
