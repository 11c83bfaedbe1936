import { expect, test } from "vitest";

import { auditPayloadSchemas, recordKindSchema, type AuditAction } from "../audit/index.ts";
import { LANGUAGES } from "../shared/language.ts";
import { eventSentence, type HistoryEvent, type Naming } from "./event-sentence.ts";

const HASH = "a".repeat(64);
const CHANGES = { changes: { before: { name: "Alt" }, after: { name: "Fördermittel auszahlen" } } };
const EDITION = { number: 3, version: "2.1", contentHash: HASH };
const MANAGED = { number: EDITION.number, contentHash: EDITION.contentHash };
const NAMELESS = { changes: { before: {}, after: {} } };

/** One payload as it is stored, for every kind of event. */
const PAYLOADS: Readonly<Record<AuditAction, unknown>> = {
  "record.created": CHANGES,
  "record.changed": CHANGES,
  "record.removed": CHANGES,
  "assessment.begun": NAMELESS,
  "assessment.submitted": NAMELESS,
  "assessment.objected": NAMELESS,
  "assessment.released": NAMELESS,
  "assessment.reopened": NAMELESS,
  "organisation.imported": { created: true, documentHash: HASH, counts: { processes: 3, people: 4 } },
  "tables.imported": {
    fileHash: HASH,
    documentHash: HASH,
    counts: { people: { added: 1, changed: 2, removed: 3 }, contacts: { added: 4, changed: 0, removed: 0 } },
  },
  "tables.import-undone": { importId: "x", documentHash: HASH },
  "tables.exported": { format: "xlsx", fileHash: HASH },
  "organisation.exported": { documentHash: HASH },
  "report.printed": { report: "bia-report", pdfHash: HASH },
  "organisation.changed": CHANGES,
  "handbook.release-prepared": { number: 3, snapshotHash: HASH, analysisHash: HASH },
  "handbook.release-approved": { number: 3, snapshotHash: HASH, releasedOn: "2026-11-23" },
  "handbook.release-rejected": { number: 3, snapshotHash: HASH },
  "handbook.printed": { number: null, pdfHash: HASH },
  "handbook.receipt-recorded": { number: 3, copy: 7, confirmedOn: "2026-11-23" },
  "handbook.receipt-withdrawn": { number: 3, copy: 7 },
  "plan.submitted": EDITION,
  "plan.reviewed": EDITION,
  "plan.released": { ...EDITION, releasedOn: "2026-11-23", nextReviewOn: "2027-11-23" },
  "plan.returned": EDITION,
  "management.submitted": MANAGED,
  "management.released": { ...MANAGED, releasedOn: "2026-11-23" },
  "management.returned": MANAGED,
  "plan.revision-begun": { version: "2.2" },
  "evidence.exported": { contentHash: HASH },
  "account.created": { demo: false },
  "account.changed": { fields: ["email"] },
  "account.disabled": {},
  "account.enabled": {},
  "account.password-set": {},
  "account.token-issued": { purpose: "set-password" },
  "account.first-administrator": {},
  "session.started": { method: "password" },
  "session.ended": { cause: "logout" },
  "session.throttled": {},
  "grant.given": {
    account: "konto-2",
    role: "auditor",
    reach: "subtree",
    limitedTo: null,
    expiresAt: "2026-12-31",
  },
  "grant.revoked": { account: "konto-2", role: "auditor" },
  "audit.verified": { size: 12, hash: HASH, faults: 0 },
  "audit.private-values-erased": { events: [1, 2] },
  "handbook.receipts-erased": { receipts: 2 },
  "contacts.confirmed": { people: 12, contacts: 3 },
  "exercise.report-printed": { released: true, pdfHash: HASH },
  "exercise.invited": { people: 7 },
  "calendar.address-issued": {},
  "calendar.address-revoked": {},
  "installation.migrated": { migrations: [] },
  "installation.backed-up": { hash: HASH },
  "installation.restored": { hash: HASH, auditSize: 12, auditValid: true },
};

function naming(more: Partial<Naming> = {}): Naming {
  return {
    language: "de",
    who: "Ingrid Muster",
    objectName: null,
    account: (id) => (id === "konto-2" ? "Paul Probe" : null),
    role: (code) => (code === "auditor" ? "Revision" : code),
    date: (date) => date.split("-").toReversed().join("."),
    ...more,
  };
}

function sentence(action: AuditAction, object: HistoryEvent["object"], more: Partial<Naming> = {}): string {
  return eventSentence({ action, object, payload: PAYLOADS[action] }, naming(more));
}

test.each(Object.keys(auditPayloadSchemas) as AuditAction[])(
  "%s has a whole sentence in every language",
  (action) => {
    expect(auditPayloadSchemas[action].safeParse(PAYLOADS[action]).success).toBe(true);
    for (const language of LANGUAGES) {
      const text = sentence(action, { kind: "plan", code: "GFP-11" }, { language });
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/[{}]|undefined|null|\(\)|: , |[0-9a-f]{20}/);
    }
  },
);

test.each(recordKindSchema.options)("a changed %s is called by a noun, its code and its name", (kind) => {
  const text = sentence("record.changed", { kind, code: "X-1" });
  expect(text).toMatch(/^Ingrid Muster hat (den|die|das) .*„Fördermittel auszahlen“ geändert\.$/);
});

test.each<[string, string]>([
  [
    sentence("record.changed", { kind: "process", code: "P-04" }),
    "Ingrid Muster hat den BIA-Bogen P-04 „Fördermittel auszahlen“ geändert.",
  ],
  [
    sentence("record.created", { kind: "process", code: "P-04" }),
    "Ingrid Muster hat den Geschäftsprozess P-04 „Fördermittel auszahlen“ angelegt.",
  ],
  [
    sentence("plan.released", { kind: "plan", code: "GFP-11" }, { objectName: "Zahlung" }),
    "Ingrid Muster hat den Plan GFP-11 „Zahlung“, Fassung 2.1, zum 23.11.2026 freigegeben (nächste Überprüfung 23.11.2027).",
  ],
  [
    sentence("handbook.release-approved", { kind: "handbook-release", code: "0190-uuid" }),
    "Ingrid Muster hat Fassung 3 des Notfallhandbuchs zum 23.11.2026 freigegeben.",
  ],
  [
    sentence("grant.given", { kind: "role-grant", code: "0190-uuid" }),
    "Ingrid Muster hat Paul Probe die Rolle Revision gegeben (mit allem darunter, bis 31.12.2026).",
  ],
  [
    sentence("tables.imported", null),
    "Ingrid Muster hat eine Tabelle übernommen: 5 neu, 2 geändert, 3 entfallen.",
  ],
  [sentence("evidence.exported", null, { who: "" }), "Das System hat einen Nachweis ausgegeben."],
  [
    sentence("record.removed", { kind: "process-dependency", code: '["GP-01","GP-02"]' }, { who: null }),
    "Ein gelöschtes Konto hat die Abhängigkeit GP-01 → GP-02 „Fördermittel auszahlen“ gelöscht.",
  ],
  [
    sentence("plan.returned", { kind: "plan", code: "GFP-11" }, { language: "en" }),
    "Ingrid Muster returned the plan GFP-11, edition 2.1.",
  ],
])("%s", (text, expected) => {
  expect(text).toBe(expected);
});
