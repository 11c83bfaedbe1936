import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import type { Actor } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { EvidenceSubject } from "#app/services/evidence/evidence-subject.ts";
import { exportEvidence } from "#app/services/evidence/export-evidence.server.ts";
import { releaseAsManagement } from "#app/services/management-release/decide-as-management.server.ts";
import { presentPart } from "#app/services/management-release/present-part.server.ts";
import { submitToManagement } from "#app/services/management-release/submit-to-management.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { releasePlan, reviewPlan, revisePlan, submitPlan } from "#app/services/plans/plan-life.server.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { expectOk } from "#tests/harness/database-deps.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";
import { unpackStored } from "#tests/harness/unpack-stored.ts";

let deps: TestDeps;
let organisation: CurrentOrganisation;
let folder: string;

const TODAY: EvidenceSubject = { kind: "period", from: "2026-11-23", till: "2026-11-23" };

function actor(accountId: string, role: "auditor" | "bc-officer" | "management"): Actor {
  const grant = { role, organisationId: organisation.id, includesBelow: false, expiresAt: null, units: [] };
  return { accountId, displayName: accountId, personId: null, language: "de", grants: [grant] };
}

async function releaseOnePlan(): Promise<void> {
  const act = async (accountId: string) => {
    const stored = await deps.repositories.plans.findByCode(organisation.id, "GFP-11");
    const expectedVersion = stored?.version ?? 0;
    return {
      actor: actor(accountId, "bc-officer"),
      organisation,
      code: "GFP-11",
      expectedVersion,
      requestId: "r",
    };
  };
  await revisePlan(deps, await act("author"));
  await submitPlan(deps, await act("author"), { reason: "Nachweis" });
  await reviewPlan(deps, await act("second"), { note: "geprüft" });
  const done = await releasePlan(deps, await act("second"), { nextReviewOn: "2027-11-23", note: "" });
  if (!done.ok) throw new Error(done.error);
}

beforeEach(async () => {
  const printer: Deps["printer"] = {
    print: (order) => Promise.resolve(new TextEncoder().encode(`%PDF of ${order.kind}`)),
    close: () => Promise.resolve(),
  };
  deps = { ...(await createTestDeps()), printer };
  const imported = await importOrganisation(deps, { accountId: "system" }, lfmsDocument());
  if (!imported.ok) throw new Error("import");
  const { id, code, name } = imported.value.organisation;
  organisation = { id, code, name, kind: "authority", ancestorIds: [], parentId: null, contentVersion: 1 };
  await revisePlan(deps, {
    actor: actor("author", "bc-officer"),
    organisation,
    code: "GFP-31",
    expectedVersion: (await deps.repositories.plans.findByCode(id, "GFP-31"))?.version ?? 0,
    requestId: "r",
  });
  await importOrganisation(deps, { accountId: "system" }, fullDocument("FREMD", "Fremdes Amt"));
  await releaseOnePlan();
  folder = mkdtempSync(path.join(tmpdir(), "standfest-evidence-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unpack = (bytes: Uint8Array) => unpackStored(bytes, folder);

async function exported(subject: EvidenceSubject) {
  const request = { actor: actor("auditor", "auditor"), organisation, subject, requestId: "r" };
  const done = await exportEvidence(deps, request);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

function verify(): { readonly status: number | null; readonly text: string } {
  const run = spawnSync(process.execPath, ["pruefen.mjs"], { cwd: folder, encoding: "utf8" });
  return { status: run.status, text: run.stdout + run.stderr };
}

test("the export of a period is checked by its own program and names its hash in the trail", async () => {
  const file = await exported(TODAY);
  const names = unpack(file.bytes);
  expect(names).toContain("plaene/GFP-11-2.json");
  expect(names).toContain("lesefassungen/GFP-11-2.pdf");
  const run = verify();
  expect(run.text).toContain("Der Nachweis ist in sich unverändert.");
  expect(run.text).toContain(file.contentHash);
  expect(run.status).toBe(0);
  const trail = await deps.repositories.audit.list(organisation.id, { action: "evidence.exported" });
  expect(trail.rows[0]?.payload).toEqual({ contentHash: file.contentHash });
});

test("exported twice it is the same file, byte by byte", async () => {
  const [first, second] = [await exported(TODAY), await exported(TODAY)];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test("events of another organisation are links without words", async () => {
  unpack((await exported(TODAY)).bytes);
  const lines = readFileSync(path.join(folder, "ereignisse.jsonl"), "utf8").trim().split("\n");
  const foreign = lines.filter((line) => !line.includes('"payload"'));
  expect(foreign.length).toBeGreaterThan(0);
  expect(lines.join("")).not.toContain("FREMD");
});

test.each([
  ["daten.json", (text: string) => text.replace("GP-01", "GP-99"), "daten.json wurde verändert"],
  ["ereignisse.jsonl", (text: string) => text.replace("plan.reviewed", "plan.released"), "wurde verändert"],
  ["plaene/GFP-11-2.json", (text: string) => `${text} `, "passt zu keinem Ereignis"],
  ["pruefpunkt.json", (text: string) => text.replace(/"size":\d+/, '"size":1'), "Prüfpunkt"],
])("the verifier finds a manipulated %s", async (name, change, sentence) => {
  unpack((await exported(TODAY)).bytes);
  const place = path.join(folder, name);
  writeFileSync(place, change(readFileSync(place, "utf8")));
  const run = verify();
  expect(run.text).toContain(sentence);
  expect(run.status).toBe(1);
});

test("what the Leitung released goes along and is held against its event", async () => {
  const act = { organisation, subject: { kind: "response" } as const, requestId: "r" };
  const part = await presentPart(deps, organisation.id, act.subject);
  const submitted = expectOk(
    await submitToManagement(
      deps,
      { ...act, actor: actor("author", "bc-officer") },
      { seenHash: hashOfText(canonicalJson(part)), reason: "Zyklus" },
    ),
  );
  const decision = { id: submitted.id, note: "" };
  expectOk(await releaseAsManagement(deps, { ...act, actor: actor("head", "management") }, decision));
  expect(unpack((await exported(TODAY)).bytes)).toContain("leitung/response-1.json");
  expect(verify().status).toBe(0);
  writeFileSync(path.join(folder, "leitung/response-1.json"), "{}");
  expect(verify().text).toContain("leitung/response-1.json passt zu keinem Ereignis");
});

test("the verifier finds a missing and an added file", async () => {
  unpack((await exported(TODAY)).bytes);
  rmSync(path.join(folder, "LIESMICH.txt"));
  writeFileSync(path.join(folder, "neu.txt"), "x");
  expect(verify().text).toMatch(/neu\.txt steht nicht im Verzeichnis[\s\S]*LIESMICH\.txt fehlt/);
});

test("one exercise is exported with its own events, a foreign person is refused", async () => {
  await deps.unitOfWork(async ({ audit }) => {
    await audit.append({
      action: "record.changed",
      actor: "author",
      organisationId: organisation.id,
      object: { kind: "exercise", code: "ÜB-02", version: 1 },
      payload: { changes: { before: {}, after: { title: "Neu" } } },
      reason: "Nachtrag",
    });
    return ok(undefined);
  });
  const names = unpack((await exported({ kind: "exercise", code: "ÜB-02" })).bytes);
  expect(names).toContain("daten.json");
  expect(verify().status).toBe(0);
  expect(readFileSync(path.join(folder, "ereignisse.jsonl"), "utf8")).toContain("Nachtrag");
  const request = { actor: actor("author", "bc-officer"), organisation, subject: TODAY, requestId: "r" };
  expect(await exportEvidence(deps, request)).toEqual({ ok: false, error: "access.forbidden" });
});

test("the evidence of an exercise has its report, and the plan edition it was held with", async () => {
  const names = unpack((await exported({ kind: "exercise", code: "ÜB-02" })).bytes);
  expect(names).toContain("berichte/Uebungsbericht-UEB-02.pdf");
  expect(verify().status).toBe(0);
});

test("editions released before the period are there as long as they held in it", async () => {
  const names = unpack((await exported({ kind: "period", from: "2026-12-01", till: "2026-12-31" })).bytes);
  expect(names).toContain("in-kraft/GFP-11-2.json");
  expect(names).not.toContain("plaene/GFP-11-2.json");
  const run = verify();
  expect(run.text).toMatch(/Geprüft: \d+ Dateien/);
  expect(run.status).toBe(0);
});

test("the receipts of an edition in force go along, an erased name does not", async () => {
  const organisationId = organisation.id;
  const reason = "Jahresstand";
  const prepared = await createRelease(deps, { accountId: "one" }, { organisationId, reason });
  if (!prepared.ok) throw new Error(prepared.error.code);
  const releaseId = prepared.value.id;
  await approveRelease(deps, { accountId: "two" }, { organisationId, releaseId });
  await deps.unitOfWork(async ({ handbookReceipts }) => {
    const receipt = { releaseId, confirmedOn: "2026-11-23", recordedBy: "one" };
    await handbookReceipts.insert(organisationId, { ...receipt, copyNumber: 1, confirmedBy: "Eva Muster" });
    await handbookReceipts.insert(organisationId, { ...receipt, copyNumber: 2, confirmedBy: "Udo Weg" });
    await handbookReceipts.eraseName(organisationId, { releaseId, copyNumber: 2 });
    return ok(undefined);
  });
  expect(unpack((await exported(TODAY)).bytes)).toContain("handbuch/Empfang-Fassung-1.csv");
  const csv = readFileSync(path.join(folder, "handbuch/Empfang-Fassung-1.csv"), "utf8");
  expect(csv).toContain("Exemplar;Inhaber;Ort;Bestätigt am;Bestätigt von");
  expect(csv).toMatch(/^1;[^\n]+;2026-11-23;Eva Muster;/m);
  expect(csv).toMatch(/^2;[^\n]+;2026-11-23;Name gelöscht;/m);
  expect(csv.trim().split("\n")).toHaveLength(13);
  expect(verify().status).toBe(0);
});

test("one changed byte in a report is found", async () => {
  unpack((await exported({ kind: "exercise", code: "ÜB-02" })).bytes);
  const place = path.join(folder, "berichte/Uebungsbericht-UEB-02.pdf");
  const bytes = readFileSync(place);
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  writeFileSync(place, bytes);
  const run = verify();
  expect(run.text).toContain("wurde verändert");
  expect(run.status).toBe(1);
});

test("the script of an exercise that is not over stays out, and the chain can still be checked", async () => {
  const code = "ÜB-06";
  const stored = await deps.repositories.exercises.findByCode(organisation.id, code);
  if (!stored) throw new Error("missing");
  const inject = { ...(await heldInject()), text: "Kolibri im Serverraum" };
  await deps.unitOfWork(async ({ exercises, audit }) => {
    const value = { ...stored.value, injects: [inject] };
    const done = await exercises.update(organisation.id, value, stored.version);
    await audit.append({
      action: "record.changed",
      actor: "author",
      organisationId: organisation.id,
      object: { kind: "exercise", code, version: 2 },
      payload: { changes: { before: { injects: [] }, after: { injects: [inject] } } },
    });
    return done;
  });
  for (const subject of [TODAY, { kind: "exercise", code } as const]) {
    const { bytes } = await exported(subject);
    expect(Buffer.from(bytes).toString("utf8")).not.toContain("Kolibri");
    unpack(bytes);
    expect(verify().text).toContain("Der Nachweis ist in sich unverändert.");
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
  }
});

async function heldInject() {
  const held = await deps.repositories.exercises.findByCode(organisation.id, "ÜB-02");
  const inject = held?.value.injects[0];
  if (!inject) throw new Error("ÜB-02 has no injects");
  return inject;
}
