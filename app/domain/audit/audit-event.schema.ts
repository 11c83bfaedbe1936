import { z } from "zod";

import { dateSchema, idSchema } from "../exchange/index.ts";

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const shortText = z.string().max(300);
const emptyPayload = z.strictObject({});
/** One edition of a plan and the hash of what it says. */
const planEdition = z.strictObject({
  number: z.number().int().positive(),
  version: shortText,
  contentHash: hashSchema,
});

/** One edition of what the Leitung releases and the hash of what it says. */
const managementEdition = z.strictObject({
  number: z.number().int().positive(),
  contentHash: hashSchema,
});

/** Kinds of records inside an organisation whose changes are recorded field by field. */
export const recordKindSchema = z.enum([
  "parameters",
  "cycle",
  "rules-of-procedure",
  "handbook-settings",
  "unit",
  "site",
  "person",
  "process",
  "process-dependency",
  "resource",
  "resource-use",
  "capacity",
  "outage-scenario",
  "plan",
  "exercise",
  "measure",
  "risk",
  "risk-acceptance",
  "continuity-solution",
  "contact",
  "bao-role",
  "reporting-point",
  "alarm-stage",
  "immediate-measure",
  "checklist",
  "crisis-room",
]);

const otherKindSchema = z.enum([
  "organisation",
  "handbook-release",
  "management-release",
  "account",
  "role-grant",
  "installation",
]);

/** Everything an event can be about, for filters. */
export const AUDIT_KINDS = [...recordKindSchema.options, ...otherKindSchema.options] as const;

export const auditObjectSchema = z.strictObject({
  kind: z.union([recordKindSchema, otherKindSchema]),
  code: z.string().min(1).max(200),
  version: z.number().int().positive().nullable(),
});

/** Before and after of each changed field; a field that was or is not there is left out of its side. */
export const fieldChangesSchema = z.strictObject({
  before: z.record(z.string(), z.json()),
  after: z.record(z.string(), z.json()),
});

const recordChange = z.strictObject({ changes: fieldChangesSchema });

const changeCountsSchema = z.strictObject({
  added: z.number().int().nonnegative(),
  changed: z.number().int().nonnegative(),
  removed: z.number().int().nonnegative(),
});

/** Payload of each kind of event. A new kind of event begins here: the union is closed. */
export const auditPayloadSchemas = {
  "record.created": recordChange,
  "record.changed": recordChange,
  "record.removed": recordChange,
  "assessment.begun": recordChange,
  "assessment.submitted": recordChange,
  "assessment.objected": recordChange,
  "assessment.released": recordChange,
  "assessment.reopened": recordChange,
  "organisation.imported": z.strictObject({
    created: z.boolean(),
    documentHash: hashSchema,
    /** Of the content that has been replaced; missing where there was none. */
    previousHash: hashSchema.optional(),
    counts: z.record(z.string(), z.number().int().nonnegative()),
  }),
  "tables.imported": z.strictObject({
    fileHash: hashSchema,
    documentHash: hashSchema,
    counts: z.record(z.string(), changeCountsSchema),
  }),
  "tables.import-undone": z.strictObject({ importId: z.string().max(64), documentHash: hashSchema }),
  "tables.exported": z.strictObject({ format: z.enum(["xlsx", "csv"]), fileHash: hashSchema }),
  "organisation.exported": z.strictObject({ documentHash: hashSchema }),
  "organisation.changed": recordChange,
  "handbook.release-prepared": z.strictObject({
    number: z.number().int().positive(),
    snapshotHash: hashSchema,
    analysisHash: hashSchema,
  }),
  "handbook.release-approved": z.strictObject({
    number: z.number().int().positive(),
    snapshotHash: hashSchema,
    releasedOn: dateSchema,
  }),
  "handbook.release-rejected": z.strictObject({
    number: z.number().int().positive(),
    snapshotHash: hashSchema,
  }),
  "handbook.printed": z.strictObject({ number: z.number().int().positive().nullable(), pdfHash: hashSchema }),
  /** The holder of a copy has confirmed an edition; the name stays outside of the chain. */
  "handbook.receipt-recorded": z.strictObject({
    number: z.number().int().positive(),
    copy: z.number().int().positive(),
    confirmedOn: dateSchema,
  }),
  "handbook.receipt-withdrawn": z.strictObject({
    number: z.number().int().positive(),
    copy: z.number().int().positive(),
  }),
  /** Names in receipts have been erased (Art. 17 DSGVO); copies and days stay. */
  "handbook.receipts-erased": z.strictObject({ receipts: z.number().int().positive() }),
  "report.printed": z.strictObject({ report: shortText, pdfHash: hashSchema }),
  "plan.submitted": planEdition,
  "plan.reviewed": planEdition,
  "plan.released": planEdition.extend({ releasedOn: dateSchema, nextReviewOn: dateSchema }),
  "plan.returned": planEdition,
  "plan.revision-begun": z.strictObject({ version: shortText }),
  "management.submitted": managementEdition,
  "management.released": managementEdition.extend({ releasedOn: dateSchema }),
  "management.returned": managementEdition,
  "evidence.exported": z.strictObject({ contentHash: hashSchema }),
  "account.created": z.strictObject({ demo: z.boolean() }),
  "account.changed": z.strictObject({ fields: z.array(shortText).max(50) }),
  "account.disabled": emptyPayload,
  "account.enabled": emptyPayload,
  "account.password-set": emptyPayload,
  "account.token-issued": z.strictObject({ purpose: shortText }),
  "account.first-administrator": emptyPayload,
  "session.started": z.strictObject({ method: z.enum(["password", "demo", "token", "identity-provider"]) }),
  "session.ended": z.strictObject({ cause: z.enum(["logout", "expired", "revoked"]) }),
  "session.throttled": emptyPayload,
  "grant.given": z.strictObject({
    account: z.string().max(64),
    role: shortText,
    reach: z.enum(["node", "subtree"]),
    limitedTo: z.array(idSchema).nullable(),
    expiresAt: z.string().nullable(),
  }),
  "grant.revoked": z.strictObject({ account: z.string().max(64), role: shortText }),
  /** The whole chain was walked: how long it was, where it ended and how many faults there were. */
  "audit.verified": z.strictObject({
    size: z.number().int().nonnegative(),
    hash: hashSchema,
    faults: z.number().int().nonnegative(),
  }),
  "audit.private-values-erased": z.strictObject({
    events: z.array(z.number().int().positive()).max(100_000),
  }),
  /** Somebody has gone through the people and contacts and found their numbers right. */
  "contacts.confirmed": z.strictObject({
    people: z.number().int().nonnegative(),
    contacts: z.number().int().nonnegative(),
  }),
  "exercise.report-printed": z.strictObject({ released: z.boolean(), pdfHash: hashSchema }),
  "exercise.invited": z.strictObject({ people: z.number().int().nonnegative() }),
  "calendar.address-issued": emptyPayload,
  "calendar.address-revoked": emptyPayload,
  "installation.migrated": z.strictObject({ migrations: z.array(shortText).max(1000) }),
  "installation.backed-up": z.strictObject({ hash: hashSchema }),
  /** Checkpoint of the backup that was put in place, and whether its chain was sound. */
  "installation.restored": z.strictObject({
    hash: hashSchema,
    auditSize: z.number().int().nonnegative(),
    auditValid: z.boolean(),
  }),
} as const satisfies Record<string, z.ZodType>;

export type AuditObject = z.infer<typeof auditObjectSchema>;
export type FieldChanges = z.infer<typeof fieldChangesSchema>;
export type AuditAction = keyof typeof auditPayloadSchemas;

/** What a service tells of one act; sequence, time and hashes are added when it is written. */
export type AuditEvent = {
  [Action in AuditAction]: {
    readonly action: Action;
    /** Account id; never a name. `system` for the machine itself. */
    readonly actor: string;
    readonly onBehalfOf?: string | undefined;
    readonly organisationId: string | null;
    readonly object: AuditObject | null;
    readonly payload: z.infer<(typeof auditPayloadSchemas)[Action]>;
    readonly reason?: string | undefined;
    readonly requestId?: string | undefined;
  };
}[AuditAction];
