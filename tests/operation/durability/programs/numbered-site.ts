import type { AuditEvent } from "#app/domain/audit/index.ts";
import type { Site } from "#app/domain/exchange/index.ts";

export const ORGANISATION_ID = "organisation-1";

export function siteOf(number: number): Site {
  return { id: `S-${String(number).padStart(6, "0")}`, name: `Haus ${number}`, address: "Musterweg" };
}

export function noteEvent(number: number): AuditEvent {
  const site = siteOf(number);
  return {
    action: "record.created",
    actor: "writer",
    organisationId: ORGANISATION_ID,
    object: { kind: "site", code: site.id, version: null },
    payload: { changes: { before: {}, after: { name: site.name } } },
    reason: "Dauerprobe",
  };
}
