import type { AuditEvent, AuditObject } from "./audit-event.schema.ts";

/** Fields that may name or reach a person: their values never enter the chain, only commitments to them. */
const PERSONAL_FIELDS: Partial<Record<AuditObject["kind"], readonly string[]>> = {
  person: ["firstName", "lastName", "title", "position", "phone", "mobile", "email"],
  contact: ["name", "function", "phone", "standby", "email", "remark"],
  process: ["participants"],
  resource: ["informedBy"],
  plan: ["changes"],
  exercise: ["preparedBy", "conductedBy", "roles", "protocol", "alarms"],
  measure: ["responsible"],
  "risk-acceptance": ["function", "text"],
  "reporting-point": ["channels"],
  "handbook-settings": ["copies", "emergencyNumbers", "versionHotline"],
};

export interface SeparatedEvent {
  readonly event: AuditEvent;
  /** Personal values by their place in the event, e.g. `after.lastName`; the reason is free text and counts as one. */
  readonly personal: ReadonlyMap<string, unknown>;
}

function withoutPersonal(event: AuditEvent, personal: Map<string, unknown>): AuditEvent {
  if (!("changes" in event.payload) || event.object === null) return event;
  const names = new Set(PERSONAL_FIELDS[event.object.kind] ?? []);
  const keep = (side: "before" | "after", fields: Readonly<Record<string, unknown>>) => {
    const entries = Object.entries(fields);
    for (const [name, value] of entries) if (names.has(name)) personal.set(`${side}.${name}`, value);
    return Object.fromEntries(entries.filter(([name]) => !names.has(name)));
  };
  const { before, after } = event.payload.changes;
  return {
    ...event,
    payload: { changes: { before: keep("before", before), after: keep("after", after) } },
  } as AuditEvent;
}

/** Takes the personal values out of an event. */
export function separatePersonal(event: AuditEvent): SeparatedEvent {
  const personal = new Map<string, unknown>();
  const { reason, ...rest } = event;
  if (reason !== undefined && reason !== "") personal.set("reason", reason);
  return { event: withoutPersonal(rest, personal), personal };
}
