import { z } from "zod";

import { dateSchema, idSchema, lineSchema, textSchema } from "./primitives.schema.ts";

export const measureStatusSchema = z.enum([
  "open",
  "in-progress",
  "done",
  "effective",
  "rejected",
  "postponed",
]);

/** Entry of the BCM-Maßnahmenplan (BSI 200-4, 15.2). */
export const measureSchema = z.strictObject({
  id: idSchema,
  need: textSchema,
  cause: textSchema,
  action: lineSchema,
  responsible: textSchema,
  priority: z.enum(["high", "medium", "low"]),
  dueOn: dateSchema.nullable(),
  means: textSchema,
  status: measureStatusSchema,
  details: textSchema,
  source: z.enum([
    "bia",
    "target-actual",
    "risk-analysis",
    "strategy",
    "plan-review",
    "exercise",
    "event",
    "audit",
    "indicator",
    "management-review",
    "suggestion",
    "other",
  ]),
  kind: z.enum(["correction", "improvement"]),
  /** Ids of processes, resources, roles, plans or exercises the measure treats. */
  subjects: z.array(idSchema).max(200),
});

export const riskSchema = z.strictObject({
  id: idSchema,
  resource: idSchema,
  outage: lineSchema,
  frequency: z.number().int().min(1).max(5),
  damage: z.number().int().min(1).max(5),
  option: z.enum(["avoid", "reduce", "transfer", "accept"]),
  measure: idSchema.nullable(),
  riskAcceptance: idSchema.nullable(),
});

/** Risikoübernahme by the Leitung; unsigned while `signedOn` is null. */
export const riskAcceptanceSchema = z.strictObject({
  id: idSchema,
  subjects: z.array(idSchema).max(200),
  text: textSchema,
  person: idSchema.nullable(),
  function: textSchema,
  signedOn: dateSchema.nullable(),
  validUntil: dateSchema.nullable(),
});

export type MeasureStatus = z.infer<typeof measureStatusSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Risk = z.infer<typeof riskSchema>;
export type RiskAcceptance = z.infer<typeof riskAcceptanceSchema>;
