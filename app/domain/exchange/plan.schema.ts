import { z } from "zod";

import { outageKindSchema } from "./impact-analysis.schema.ts";
import {
  classificationSchema,
  dateSchema,
  hoursSchema,
  idSchema,
  lineSchema,
  minutesSchema,
  textSchema,
} from "./primitives.schema.ts";

export const planStatusSchema = z.enum([
  "draft",
  "in-review",
  "released",
  "in-revision",
  "superseded",
  "archived",
]);

/** Notfallmaßnahme of a GFP: per outage kind and phase (BSI 200-4, 11.2). */
export const planMeasureSchema = z.strictObject({
  number: z.number().int().positive().max(999),
  outage: outageKindSchema,
  phase: z.enum(["restart", "emergency-operation", "return"]),
  text: lineSchema,
  detail: textSchema.optional(),
  role: lineSchema,
  needs: textSchema.optional(),
  /** Minutes; null where the time cannot be given, `durationText` then says why. */
  durationMinutes: minutesSchema,
  durationText: z.string().max(100).optional(),
  predecessors: z.array(z.number().int().positive().max(999)).max(50),
  pause: z.boolean().optional(),
});

/** Step of a WAP (12.2). */
export const recoveryStepSchema = z.strictObject({
  number: z.number().int().positive().max(999),
  activity: lineSchema,
  detail: textSchema.optional(),
  role: lineSchema,
  durationMinutes: minutesSchema,
  check: textSchema,
  alternative: textSchema,
  predecessors: z.array(z.number().int().positive().max(999)).max(50),
});

/** What a document must say before it may stand for a WAP (12.2). */
export const planReferenceContentSchema = z.enum([
  "activation",
  "roles",
  "resources",
  "steps",
  "contacts",
  "functional-test",
]);

/** Document that exists elsewhere and stands for the plan: an IT recovery plan, a provider's emergency plan (12.2). */
export const planReferenceSchema = z.strictObject({
  title: z.string().max(300),
  /** Edition of the document the check was made with. */
  version: z.string().max(100),
  /** Who keeps it. */
  holder: z.string().max(300),
  place: textSchema,
  /** Where the printed copy lies; without a network only this one counts. */
  printedPlace: textSchema,
  checkedOn: dateSchema.nullable(),
  covers: z.array(planReferenceContentSchema).max(20),
});

export const planSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["gfp", "wap", "whp"]),
  title: lineSchema,
  status: planStatusSchema,
  version: z.string().max(20),
  /** GFP: the unit; WAP: the unit that restarts the resource. Null where no unit is named. */
  unit: idSchema.nullable(),
  processes: z.array(idSchema).max(200),
  resources: z.array(idSchema).max(200),
  outages: z.array(outageKindSchema).max(20),
  owner: idSchema.nullable(),
  approver: idSchema.nullable(),
  releasedOn: dateSchema.nullable(),
  nextReviewOn: dateSchema.nullable(),
  classification: classificationSchema,
  purpose: textSchema,
  scope: textSchema,
  activation: z.strictObject({
    who: textSchema,
    trigger: textSchema,
    inform: textSchema,
    deactivate: textSchema,
  }),
  roles: z
    .array(
      z.strictObject({
        role: lineSchema,
        holder: idSchema.nullable(),
        deputies: z.array(idSchema).max(20),
        duties: textSchema,
      }),
    )
    .max(60),
  alerting: textSchema,
  doNot: z.array(textSchema).max(30),
  escalation: z.array(z.strictObject({ after: lineSchema, when: textSchema, action: textSchema })).max(30),
  measures: z.array(planMeasureSchema).max(500),
  steps: z.array(recoveryStepSchema).max(500),
  prerequisites: z.array(textSchema).max(60),
  functionalTest: z.array(textSchema).max(60),
  limitations: z.array(textSchema).max(60),
  reportingDuties: z
    .array(
      z.strictObject({
        body: lineSchema,
        role: textSchema,
        medium: textSchema,
        content: textSchema,
        deadline: textSchema,
      }),
    )
    .max(60),
  contacts: z.array(idSchema).max(100),
  documents: z.array(z.strictObject({ title: lineSchema, online: textSchema, offline: textSchema })).max(60),
  changes: z
    .array(
      z.strictObject({
        version: z.string().max(20),
        date: dateSchema,
        text: textSchema,
        by: z.string().max(200),
      }),
    )
    .max(200),
  /** WAP and WHP only; missing where the plan speaks for itself. */
  reference: planReferenceSchema.optional(),
});

/** BC-Lösung (10.2). */
export const continuitySolutionSchema = z.strictObject({
  id: idSchema,
  resource: idSchema,
  name: lineSchema,
  chosen: z.boolean(),
  expectedRtaHours: hoursSchema.nullable(),
  /** How long Notbetrieb can be kept up with it; null means unknown. */
  maxEmergencyOperationHours: hoursSchema.nullable(),
  riskAcceptance: idSchema.nullable(),
  remark: textSchema.optional(),
});

export type PlanReference = z.infer<typeof planReferenceSchema>;
export type PlanStatus = z.infer<typeof planStatusSchema>;
export type PlanMeasure = z.infer<typeof planMeasureSchema>;
export type RecoveryStep = z.infer<typeof recoveryStepSchema>;
export type Plan = z.infer<typeof planSchema>;
export type ContinuitySolution = z.infer<typeof continuitySolutionSchema>;
