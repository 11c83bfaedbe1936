import { z } from "zod";

import { AUDIT_KINDS, auditPayloadSchemas, type AuditAction } from "#app/domain/audit/index.ts";
import { dateSchema } from "#app/domain/exchange/index.ts";
import { endOfDayInBerlin, startOfDayInBerlin } from "#app/domain/shared/berlin-day.ts";
import type { AuditFilter } from "#db/repositories/audit-records.ts";

/** Every kind of act, in the order of the list of events. */
export const AUDIT_ACTIONS = Object.keys(auditPayloadSchemas) as readonly AuditAction[];

/** Comings and goings: they hide what was done, so they are shown only on request. */
const NOISE: readonly AuditAction[] = ["session.started", "session.ended", "session.throttled"];

const text = z.string().trim().max(200).catch("");
const date = z.union([z.literal(""), dateSchema]).catch("");

/** What the address of the audit trail asks for. A filter that makes no sense falls back to none. */
const auditRequestSchema = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  objectKind: z.enum(["", ...AUDIT_KINDS]).catch(""),
  objectCode: text,
  action: z.union([z.literal(""), z.enum(AUDIT_ACTIONS)]).catch(""),
  q: text,
  actor: text,
  from: date,
  till: date,
  /** `yes`: signing in and out is shown as well. */
  logins: z.enum(["", "yes"]).catch(""),
});

export type AuditRequest = z.infer<typeof auditRequestSchema>;

export function auditRequest(url: string): AuditRequest {
  return auditRequestSchema.parse(Object.fromEntries(new URL(url).searchParams));
}

function hidden({ logins, action }: AuditRequest): readonly AuditAction[] {
  return logins === "yes" || NOISE.some((noise) => noise === action) ? [] : NOISE;
}

/** The part of a request that needs no reading. */
export function auditFilter(request: AuditRequest): AuditFilter {
  const { objectKind, objectCode, action, actor, from, till } = request;
  return {
    page: request.page,
    without: hidden(request),
    ...(objectKind === "" ? {} : { objectKind }),
    ...(objectCode === "" ? {} : { objectCode }),
    ...(action === "" ? {} : { action }),
    ...(actor === "" ? {} : { actor }),
    ...(from === "" ? {} : { from: startOfDayInBerlin(from) }),
    ...(till === "" ? {} : { until: endOfDayInBerlin(till) }),
  };
}
