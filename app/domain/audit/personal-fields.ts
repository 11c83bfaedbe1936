import type { AuditEvent, AuditObject } from "./audit-event.schema.ts";

type Nature = "personal" | "plain";
export type FieldNatures = Readonly<Record<string, Nature>>;

function natures(personal: readonly string[], plain: readonly string[]): FieldNatures {
  return Object.fromEntries([
    ...plain.map((name) => [name, "plain"] as const),
    ...personal.map((name) => [name, "personal"] as const),
  ]);
}

/**
 * Every field that can hold text, by kind of record. Personal: it may name or reach a person, also as free text in which people
 * write names; its values never enter the chain, only commitments to them. Plain: ids, codes, dates, fixed words, and texts about
 * things. A test walks the schemas and fails for a field that is missing here.
 */
export const FIELD_NATURES: Partial<Record<AuditObject["kind"], FieldNatures>> = {
  parameters: natures([], ["damageScenarios", "damageLevels", "levelDescriptions"]),
  cycle: natures(["reason"], ["stage", "startsOn", "endsOn"]),
  "rules-of-procedure": natures(["decisionCriteria", "sections"], []),
  "handbook-settings": natures(
    ["issuer", "copies", "emergencyNumbers", "versionHotline", "offlineCopies"],
    ["classification", "verificationUrl"],
  ),
  unit: natures([], ["id", "name", "parent", "head", "deputy", "site"]),
  site: natures(["access"], ["id", "name", "address", "assemblyPoint", "alternativeSite"]),
  person: natures(["firstName", "lastName", "title", "position", "phone", "mobile", "email"], ["id", "unit"]),
  process: natures(
    [
      "participants",
      "description",
      "reasons",
      "ruleComments",
      "rtoReason",
      "workarounds",
      "emergencyLevel",
      "volume",
    ],
    [
      ...["id", "name", "unit", "matrix", "owner", "deputy", "serviceKeys", "legalBasis", "shortForm"],
      ...["irrelevantScenarios", "criticalDate", "surveyedOn", "status"],
    ],
  ),
  "process-dependency": natures(["reason"], ["consumer", "requires", "kind", "requiredState", "agreement"]),
  resource: natures(
    ["informedBy", "remark", "description", "rtaEvidence", "contract"],
    [
      ...["id", "name", "category", "site", "requires", "responsibleUnit", "responsiblePerson", "provider"],
      ...["solutionAvailable", "testedOn", "informedOn"],
    ],
  ),
  "resource-use": natures(["qualification", "remark"], ["process", "resource"]),
  capacity: natures([], ["id", "resource", "name"]),
  "outage-scenario": natures(["description"], ["id", "name", "failed", "kind"]),
  plan: natures(
    [
      ...[
        "changes",
        "purpose",
        "scope",
        "activation",
        "roles",
        "alerting",
        "doNot",
        "escalation",
        "measures",
      ],
      ...["steps", "prerequisites", "functionalTest", "limitations", "reportingDuties", "documents"],
      "reference",
    ],
    [
      ...["id", "kind", "title", "status", "version", "unit", "processes", "resources", "outages", "owner"],
      ...["approver", "releasedOn", "nextReviewOn", "classification", "contacts"],
    ],
  ),
  exercise: natures(
    [
      ...["preparedBy", "conductedBy", "roles", "protocol", "alarms", "audience", "impactOnOperation"],
      ...["announcement", "method", "initialSituation", "schedule", "rules", "abortCriteria", "codeWord"],
      ...["artificialities", "riskAssessment", "involvement", "goals", "injects", "measurements", "tests"],
      ...["summary", "strengths", "corrections", "improvements", "statusReason", "place", "scope", "period"],
    ],
    [
      ...[
        "id",
        "title",
        "kind",
        "status",
        "plannedOn",
        "clock",
        "milestones",
        "reportPreparedBy",
        "repeat",
        "series",
        "startsAt",
        "endsAt",
        "subjects",
        "measures",
      ],
      "reportReleasedOn",
    ],
  ),
  measure: natures(
    ["responsible", "need", "cause", "action", "means", "details"],
    ["id", "priority", "dueOn", "status", "source", "kind", "subjects"],
  ),
  risk: natures([], ["id", "resource", "outage", "option", "measure", "riskAcceptance"]),
  "risk-acceptance": natures(["function", "text"], ["id", "subjects", "person", "signedOn", "validUntil"]),
  "continuity-solution": natures(["remark"], ["id", "resource", "name", "riskAcceptance"]),
  contact: natures(
    [
      ...["name", "function", "phone", "standby", "email", "deputyName", "deputyPhone", "deputyEmail"],
      ...["contract", "serviceLevel", "remark"],
    ],
    ["id", "category"],
  ),
  "bao-role": natures(
    ["tasks", "powers", "firstSteps", "documents"],
    ["id", "name", "level", "part", "dv100", "holder", "deputies"],
  ),
  "reporting-point": natures(["availability", "channels", "questions"], ["id", "name", "category"]),
  "alarm-stage": natures(["channel", "fallbackChannel", "message"], ["name", "roles"]),
  "immediate-measure": natures(["steps", "reference"], ["id", "occasion", "title", "outages"]),
  checklist: natures(["purpose", "steps"], ["id", "title", "part"]),
  "crisis-room": natures(["access", "equipment"], ["id", "name", "kind", "site"]),
};

export interface SeparatedEvent {
  readonly event: AuditEvent;
  /** Personal values by their place in the event, e.g. `after.lastName`; the reason is free text and counts as one. */
  readonly personal: ReadonlyMap<string, unknown>;
}

function withoutPersonal(event: AuditEvent, personal: Map<string, unknown>): AuditEvent {
  if (!("changes" in event.payload) || event.object === null) return event;
  const known = FIELD_NATURES[event.object.kind] ?? {};
  const keep = (side: "before" | "after", fields: Readonly<Record<string, unknown>>) => {
    const entries = Object.entries(fields);
    for (const [name, value] of entries)
      if (known[name] === "personal") personal.set(`${side}.${name}`, value);
    return Object.fromEntries(entries.filter(([name]) => known[name] !== "personal"));
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
