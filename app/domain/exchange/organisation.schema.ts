import { z } from "zod";

import {
  classificationSchema,
  codeSchema,
  dateSchema,
  hoursSchema,
  idSchema,
  lineSchema,
  textSchema,
} from "./primitives.schema.ts";

export const organisationKindSchema = z.enum(["land", "ressort", "authority", "provider"]);

export const organisationSchema = z.strictObject({
  code: codeSchema,
  name: lineSchema,
  kind: organisationKindSchema.optional(),
  /** Code of the organisation above; missing at the top of the tree. */
  parent: codeSchema.optional(),
});

export const cycleSchema = z.strictObject({
  year: z.number().int().min(1990).max(2200),
  stage: z.enum(["reactive", "build-up", "standard"]),
  reason: textSchema,
  startsOn: dateSchema,
  endsOn: dateSchema,
});

export const siteSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  address: textSchema,
  access: textSchema.optional(),
  assemblyPoint: textSchema.optional(),
  alternativeSite: idSchema.nullable().optional(),
});

export const unitSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  parent: idSchema.nullable(),
  head: idSchema.nullable(),
  deputy: idSchema.nullable(),
  site: idSchema.nullable(),
});

/** A person with official (dienstlich) contact data only; private numbers never enter the exchange format. */
export const personSchema = z.strictObject({
  id: idSchema,
  firstName: z.string().max(100),
  lastName: lineSchema,
  title: z.string().max(60).optional(),
  position: textSchema,
  unit: idSchema.nullable(),
  phone: z.string().max(60),
  mobile: z.string().max(60),
  email: z.string().max(200),
  active: z.boolean(),
});

/** External body or service provider to call in an emergency. */
export const contactSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  category: z.enum(["emergency-service", "authority", "provider", "utility", "media", "other"]),
  function: textSchema,
  phone: z.string().max(60),
  standby: z.string().max(60),
  email: z.string().max(200),
  /** Who answers there when nobody does: a name or a role, with an own number. */
  deputyName: lineSchema.optional(),
  deputyPhone: z.string().max(60).optional(),
  deputyEmail: z.string().max(200).optional(),
  contract: textSchema.optional(),
  serviceLevel: textSchema.optional(),
  remark: textSchema.optional(),
});

export const handbookCopySchema = z.strictObject({
  number: z.number().int().positive().max(9999),
  holder: lineSchema,
  place: lineSchema,
  /** Parts of the handbook in this copy, e.g. `["A","B"]`; empty means the complete handbook. */
  parts: z.array(z.string().max(3)).max(20),
  /** Receipt of the edition in force when this was written; a new edition is printed with empty receipt lines. */
  confirmedOn: dateSchema.nullable(),
});

/** What an organisation prints on and into its handbook besides the data of the analysis and the plans. */
export const handbookSettingsSchema = z.strictObject({
  issuer: lineSchema,
  classification: classificationSchema,
  validityDays: z.number().int().positive().max(3650),
  emergencyNumbers: z
    .array(z.strictObject({ label: lineSchema, number: z.string().min(1).max(60) }))
    .min(1)
    .max(6),
  /** Where the version can be compared by phone. */
  versionHotline: z.string().max(60),
  /** Base of the QR code address; empty prints the check text instead of an address. */
  verificationUrl: z.string().max(300),
  copies: z.array(handbookCopySchema).max(500),
  /** Where the data carriers and offline copies lie. */
  offlineCopies: textSchema,
});

export const reactionTimeSchema = z.strictObject({
  detectionHours: hoursSchema,
  alertingHours: hoursSchema,
  constitutionHours: hoursSchema,
  decisionHours: hoursSchema,
  bufferHours: hoursSchema,
});

export type OrganisationKind = z.infer<typeof organisationKindSchema>;
export type OrganisationHead = z.infer<typeof organisationSchema>;
export type Cycle = z.infer<typeof cycleSchema>;
export type Site = z.infer<typeof siteSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Person = z.infer<typeof personSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type HandbookCopy = z.infer<typeof handbookCopySchema>;
export type HandbookSettings = z.infer<typeof handbookSettingsSchema>;
