import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { CHAIN_START } from "#app/domain/audit/index.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { createRecorder } from "#db/sql-recorder.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import { fullDocument } from "#tests/factories/full-document.ts";

type Method = (...args: unknown[]) => Promise<unknown>;

const NOW = "2026-01-01T00:00:00.000Z";
const ORGANISATION = "organisation";
const LIST_REQUEST = {
  search: "wort",
  filter: { code: ["a", "b"] },
  sort: { by: "code", direction: "descending" },
  page: 2,
};

/** One made-up row with every column the methods read; it need not fit a schema. */
const ROW = {
  id: "id",
  seq: 1,
  hash: CHAIN_START,
  payload: JSON.stringify({ object: null, payload: {} }),
  value: "{}",
  content: "{}",
  number: 1,
  total: 1,
  version: 1,
  content_version: 1,
};

const ACCOUNT = {
  id: "id",
  login: "login",
  displayName: "Name",
  email: null,
  passwordHash: null,
  status: "active",
  language: null,
  theme: null,
  demo: false,
  organisationId: ORGANISATION,
  personCode: null,
};

const EVENT = {
  action: "record.created",
  actor: "account",
  organisationId: ORGANISATION,
  object: { kind: "person", code: "P-1", version: 1 },
  payload: { changes: { before: {}, after: { lastName: "x" } } },
};

const AUDIT_FILTER = {
  objectKind: "person",
  objectCode: "P-1",
  actor: "a",
  action: "record.created",
  words: [
    {
      text: "Übung",
      kinds: ["exercise"],
      actions: ["record.changed"],
      actors: ["a"],
      objects: [{ kind: "exercise", code: "ÜB-01" }],
    },
  ],
  without: ["session.started"],
  secrets: [{ exercise: "ÜB-01", fields: ["injects"] }],
  from: NOW,
  until: NOW,
};

/** Arguments of every method that is not part of a list or a singleton. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  "organisations.findById": ["id"],
  "organisations.findByCode": ["CODE"],
  "organisations.listAll": [],
  "organisations.listReachable": [["a"], ["b"]],
  "organisations.listAncestors": ["id"],
  "organisations.listChildren": ["id"],
  "organisations.isWithin": ["a", "b"],
  "organisations.insert": [{ id: "id", code: "CODE", name: "Name", kind: null, parentCode: null }],
  "organisations.update": [{ id: "id", name: "Name", kind: null, parentCode: null }, 1],
  "accounts.count": [],
  "accounts.findById": ["id"],
  "accounts.listNames": [["a", "b"]],
  "accounts.findByLogin": ["login"],
  "accounts.findLanguageOf": [ORGANISATION, "P-1"],
  "accounts.listDemo": [],
  "accounts.listByOrganisation": [ORGANISATION, { search: "wort" }],
  "accounts.listWithRoles": [ORGANISATION],
  "accounts.insert": [ACCOUNT],
  "accounts.update": [ACCOUNT, 1],
  "accounts.setHiddenColumns": ["a", { processes: ["unit"] }],
  "accounts.recordLogin": ["id"],
  "roleGrants.listEffective": ["account"],
  "roleGrants.listByAccount": [ORGANISATION, "account"],
  "roleGrants.listByOrganisation": [ORGANISATION],
  "roleGrants.listHolders": [["org-admin", "platform-admin"]],
  "roleGrants.insert": [
    {
      id: "id",
      accountId: "a",
      organisationId: ORGANISATION,
      role: "r",
      reach: "node",
      limitedTo: null,
      grantedBy: null,
      expiresAt: null,
    },
  ],
  "roleGrants.revoke": [ORGANISATION, "id"],
  "sessions.insert": [
    { idHash: "h", accountId: "a", createdAt: NOW, lastSeenAt: NOW, expiresAt: NOW, content: {} },
  ],
  "sessions.findByIdHash": ["h"],
  "sessions.findSignedIn": ["h"],
  "sessions.listByAccount": ["a"],
  "sessions.touch": ["h", NOW],
  "sessions.setContent": ["h", {}],
  "sessions.remove": ["h"],
  "sessions.removeByAccount": ["a"],
  "sessions.removeStale": [NOW, NOW],
  "loginThrottles.find": ["k"],
  "loginThrottles.recordFailure": ["k", NOW],
  "loginThrottles.clear": ["k"],
  "loginThrottles.removeBefore": [NOW],
  "oneTimeTokens.insert": [{ tokenHash: "t", purpose: "set-password", accountId: "a", expiresAt: NOW }],
  "oneTimeTokens.findUsable": ["t"],
  "oneTimeTokens.use": ["t"],
  "oneTimeTokens.removeByPurpose": ["set-password", "a"],
  "submissions.find": ["a", "s"],
  "submissions.insert": [{ submitId: "s", accountId: "a", fingerprint: "f", result: 1 }],
  "submissions.removeBefore": [NOW],
  "appSettings.find": ["k"],
  "appSettings.put": ["k", 1],
  "audit.append": [EVENT],
  "audit.appendMany": [[EVENT, EVENT]],
  "audit.list": [ORGANISATION, AUDIT_FILTER],
  "audit.recentChanges": [ORGANISATION, { objects: [{ kind: "process", code: "GP-01" }], most: 100 }],
  "audit.listInstallation": [AUDIT_FILTER],
  "audit.head": [],
  "audit.evidence": [ORGANISATION, AUDIT_FILTER],
  "audit.erasePrivateValues": [ORGANISATION, { kind: "person", code: "P-1" }, { actor: "a" }],
  "objectNames.find": [ORGANISATION, ["a", "b"]],
  "objectNames.listKinds": [ORGANISATION, ["plan", "bao-role"]],
  "objectNames.search": [ORGANISATION, ["ein", "wort"]],
  "objectNames.searched": [ORGANISATION],
  "handbookReleases.list": [ORGANISATION],
  "handbookReleases.findById": [ORGANISATION, "id"],
  "handbookReleases.findLatestReleased": [ORGANISATION],
  "handbookReleases.listLatestReleased": [["a", "b"]],
  "handbookReleases.listSnapshots": [["a", "b"], ["c"]],
  "handbookReleases.findSnapshot": [ORGANISATION, "id"],
  "handbookReleases.findPdf": [ORGANISATION, "id"],
  "handbookReleases.insert": [
    ORGANISATION,
    { id: "id", snapshot: "{}", snapshotHash: "h", analysisHash: "h", reason: "", preparedBy: "a" },
  ],
  "handbookReleases.decide": [
    ORGANISATION,
    { id: "id", status: "released", decidedBy: "b", decisionReason: null, releasedOn: "2026-01-01" },
  ],
  "handbookReleases.attachPdf": [ORGANISATION, "id", { bytes: new Uint8Array(1), hash: "h" }],
  "handbookReceipts.list": [ORGANISATION, "release"],
  "handbookReceipts.insert": [
    ORGANISATION,
    { releaseId: "r", copyNumber: 1, confirmedOn: "2026-01-01", confirmedBy: "n", recordedBy: "a" },
  ],
  "handbookReceipts.remove": [ORGANISATION, { releaseId: "r", copyNumber: 1, recordedAt: NOW }],
  "handbookReceipts.listNames": [ORGANISATION],
  "handbookReceipts.eraseName": [ORGANISATION, { releaseId: "r", copyNumber: 1 }],
  "jobs.enqueue": [
    { id: "id", key: "k", kind: "kind", organisationId: ORGANISATION, payload: {}, runAt: NOW },
  ],
  "jobs.claim": ["worker", NOW],
  "jobs.finish": ["id", "worker", { status: "done", outcome: "sent" }],
  "jobs.postpone": ["id", "worker", { runAt: NOW, outcome: "failed" }],
  "jobs.removeFinishedBefore": [NOW],
  "calendarTokens.find": [ORGANISATION, "account"],
  "calendarTokens.findByHash": ["hash"],
  "calendarTokens.put": [ORGANISATION, "account", "hash"],
  "calendarTokens.remove": [ORGANISATION, "account"],
  "formDrafts.list": [{ accountId: "a", organisationId: ORGANISATION }, "/o/LfMS/processes/GP-1/edit"],
  "formDrafts.put": [
    { accountId: "a", organisationId: ORGANISATION },
    { page: "/o/LfMS", form: "process", slot: "1", submitId: "s", version: 1, content: "{}" },
    100,
  ],
  "formDrafts.remove": [
    { accountId: "a", organisationId: ORGANISATION },
    { page: "/o/LfMS", form: "process", slot: "1" },
  ],
  "formDrafts.removeSubmitted": ["a", "s"],
  "formDrafts.removeByPerson": [ORGANISATION, "P-1"],
  "formDrafts.removeByAccount": ["a"],
  "formDrafts.removeBefore": [NOW],
  "planVersions.list": [ORGANISATION, "GFP-1"],
  "planVersions.listNamed": [ORGANISATION, "GFP-1"],
  "planVersions.listBases": [ORGANISATION],
  "planVersions.listReleased": [ORGANISATION],
  "planVersions.findOpen": [ORGANISATION, "GFP-1"],
  "planVersions.findContent": [ORGANISATION, "GFP-1", 1],
  "planVersions.insert": [
    ORGANISATION,
    {
      id: "id",
      planCode: "GFP-1",
      versionText: "1.0",
      origin: "submitted",
      status: "submitted",
      content: "{}",
      contentHash: "h",
      basis: "{}",
      reason: "",
      submittedBy: "a",
      releasedOn: null,
      nextReviewOn: null,
      approver: null,
    },
  ],
  "planVersions.review": [ORGANISATION, "id", { reviewedBy: "b", note: "" }],
  "planVersions.decide": [
    ORGANISATION,
    "id",
    {
      status: "released",
      decidedBy: "c",
      note: null,
      releasedOn: "2026-01-01",
      nextReviewOn: "2027-01-01",
      approver: null,
    },
  ],
  "managementReleases.listNamed": [ORGANISATION, "response"],
  "managementReleases.listCurrent": [ORGANISATION, "response"],
  "managementReleases.listContents": [ORGANISATION, ["id"]],
  "managementReleases.insert": [
    ORGANISATION,
    {
      id: "id",
      subjectCode: "response",
      content: "{}",
      contentHash: "h",
      reason: "r",
      submittedBy: "a",
    },
  ],
  "managementReleases.decide": [
    ORGANISATION,
    "id",
    { status: "released", decidedBy: "b", note: null, releasedOn: "2026-01-01" },
  ],
  "standing.find": [{ organisationId: ORGANISATION, personCode: "P-1", snapshotsSince: "2025-01-01" }],
  "figureSnapshots.listLast": [ORGANISATION],
  "figureSnapshots.put": [
    ORGANISATION,
    { takenOn: "2026-01-01", origin: "daily", contentVersion: 1, figures: {} },
  ],
  "releaseDigests.list": [["a", "b"], ["c"]],
  "releaseDigests.listMissing": [["a", "b"]],
  "releaseDigests.insert": [ORGANISATION, "release", {}],
  "exchange.load": [ORGANISATION],
  "exchange.replace": [ORGANISATION, fullDocument()],
  "analysisInput.load": [ORGANISATION],
};

const SINGLETONS = {
  parameters: "parameters",
  cycle: "cycle",
  rulesOfProcedure: "rulesOfProcedure",
  handbookSettings: "handbook",
} as const;

function argumentsOf(area: string, method: string): readonly (readonly unknown[])[] {
  const known = ARGUMENTS[`${area}.${method}`];
  if (known !== undefined) return [known];
  const document: ExchangeDocument = fullDocument();
  if (area in SINGLETONS) {
    const value = document[SINGLETONS[area as keyof typeof SINGLETONS]];
    return method === "find"
      ? [[ORGANISATION]]
      : [
          [ORGANISATION, value, null],
          [ORGANISATION, value, 1],
        ];
  }
  const value = (document[area as keyof ExchangeDocument] as readonly object[])[0];
  const byMethod: Readonly<Record<string, readonly unknown[]>> = {
    findByCode: [ORGANISATION, "code"],
    list: [ORGANISATION, LIST_REQUEST],
    listByOrganisation: [ORGANISATION],
    insert: [ORGANISATION, value],
    insertMany: [ORGANISATION, [value]],
    update: [ORGANISATION, value, 1],
    remove: [ORGANISATION, "code", 1],
  };
  const args = byMethod[method];
  if (args === undefined) throw new Error(`no sample arguments for ${area}.${method}: add them`);
  return [args];
}

async function recordMethod(
  engine: "sqlite" | "postgres",
  area: keyof Repositories,
  method: string,
): Promise<string> {
  const seen = new Set<string>();
  for (const args of argumentsOf(area, method)) {
    const { connection, statements } = createRecorder(engine, ROW);
    const repository = createRepositories(connection, { now: () => NOW })[area] as unknown as Record<
      string,
      Method
    >;
    // The made-up row fits no schema: a method may fail after its last statement, which is all we want to see.
    await repository[method]?.(...args).catch(() => undefined);
    for (const { sql } of statements) seen.add(sql);
  }
  if (seen.size === 0) throw new Error(`${area}.${method} sent no statement`);
  return [`-- ${area}.${method}`, ...[...seen].map((sql) => `${sql};`), ""].join("\n");
}

async function catalogue(engine: "sqlite" | "postgres"): Promise<string> {
  const { connection } = createRecorder(engine, ROW);
  const repositories = createRepositories(connection, { now: () => NOW });
  const parts: string[] = [];
  for (const [area, repository] of Object.entries(repositories))
    for (const method of Object.keys(repository as object))
      parts.push(await recordMethod(engine, area as keyof Repositories, method));
  return parts.join("\n");
}

const stale: string[] = [];
for (const engine of ["sqlite", "postgres"] as const) {
  const file = fileURLToPath(new URL(`../db/sql/${engine}.sql`, import.meta.url));
  const text = await catalogue(engine);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) stale.push(engine);
}
if (stale.length > 0) {
  console.error(
    `db/sql is stale (${stale.join(", ")}): run node scripts/dump-sql.ts and review the difference.`,
  );
  process.exitCode = 1;
}
