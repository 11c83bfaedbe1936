import { beforeEach, expect, test } from "vitest";

import type { Actor, RoleCode } from "#app/domain/access/index.ts";
import type { AuditEvent } from "#app/domain/audit/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { auditPage } from "#app/queries/audit/audit-page.server.ts";
import { auditRequest } from "#app/queries/audit/audit-request.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";

let deps: TestDeps;
let organisation: CurrentOrganisation;
let officer: string;

beforeEach(async () => {
  deps = await createTestDeps();
  const id = (await importDemoLand(deps)).get("LfMS") ?? "";
  organisation = {
    id,
    code: "LfMS",
    name: "LfMS",
    kind: "authority",
    ancestorIds: [],
    parentId: null,
    contentVersion: 1,
  };
  const grants = [{ role: "bc-officer", organisationId: id } as const];
  officer = (await signedIn(deps, { login: "Ingrid", organisationId: id, grants })).accountId;
});

function reader(role: RoleCode = "auditor") {
  const grant = { role, organisationId: organisation.id, includesBelow: false, expiresAt: null, units: [] };
  const actor: Actor = { accountId: "a", displayName: "A", personId: null, language: "de", grants: [grant] };
  return { actor, organisation, language: "de" as const };
}

async function happened(event: Partial<AuditEvent>): Promise<void> {
  await deps.unitOfWork(async ({ audit }) => {
    const common = { actor: officer, organisationId: organisation.id, object: null };
    await audit.append({ ...common, ...event } as AuditEvent);
    return ok(undefined);
  });
}

async function processChanged(): Promise<void> {
  await happened({
    action: "record.changed",
    object: { kind: "process", code: "GP-05", version: 4 },
    payload: {
      changes: { before: { owner: null, rtoHours: 24 }, after: { owner: "P-Krause", rtoHours: 4 } },
    },
    reason: "Rücksprache mit Referat 31",
  });
}

async function exerciseChanged(): Promise<void> {
  const injects = [{ number: "1", text: "Kolibri im Serverraum" }];
  await happened({
    action: "record.changed",
    object: { kind: "exercise", code: "ÜB-06", version: 2 },
    payload: { changes: { before: { injects: [] }, after: { injects, title: "Herbstübung" } } },
  });
}

async function page(search: string, role?: RoleCode) {
  return auditPage(deps, reader(role), auditRequest(`http://x/?${search}`));
}

test("an entry says who in which role changed what, from which value to which, and why", async () => {
  await processChanged();
  const [row] = (await page("")).rows;
  expect(row?.sentence).toMatch(/^Person Ingrid hat den BIA-Bogen GP-05 „.+“ geändert\.$/);
  expect(row?.roles).toEqual(["BC-Beauftragte/r"]);
  expect(row?.at).toMatch(/^\d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d ME(S)?Z$/);
  expect(row?.reason).toBe("Rücksprache mit Referat 31");
  const lines = row?.lines.map(({ label, before, after }) => `${label}: ${before} → ${after}`);
  expect(lines).toContain("Eigene RTO: 24 h → 4 h");
  expect(lines?.join()).toMatch(/Prozesseigentümer\/in: {2}→ P-Krause \(Bernd Krause\)/);
});

test.each([
  ["the id in small letters", "gp-05"],
  ["the kind of object in German", "Prozess"],
  ["the kind of object in English", "process"],
  ["the act in words", "geändert"],
  ["the name of the person", "ingrid"],
  ["a word of the reason", "rücksprache"],
  ["a word of the reason in capitals", "RÜCKSPRACHE"],
  ["several words at once", "ingrid gp-05 geändert"],
])("an entry is found by %s", async (_, search) => {
  await processChanged();
  const found = (await page(`q=${encodeURIComponent(search)}`)).rows;
  expect(found.map(({ objectCode }) => objectCode)).toContain("GP-05");
});

test("an entry is found by the name its object has today, and not by another one", async () => {
  await processChanged();
  const { value } = (await deps.repositories.processes.findByCode(organisation.id, "GP-05"))!;
  const word = value.name.split(" ")[0] ?? "";
  expect((await page(`q=${encodeURIComponent(word.toUpperCase())}`)).rows[0]?.objectCode).toBe("GP-05");
  expect((await page("q=Quastenflosser")).total).toBe(0);
});

test("signing in is noise until one asks for it", async () => {
  const quiet = await page("");
  const loud = await page("logins=yes");
  expect(quiet.rows.some(({ action }) => action.startsWith("session."))).toBe(false);
  expect(loud.rows[0]?.sentence).toBe("Person Ingrid hat sich angemeldet (mit Passwort).");
  expect((await page("action=session.started")).total).toBe(loud.total - quiet.total);
});

test("who does not prepare an exercise neither reads nor finds its script before it is over", async () => {
  await exerciseChanged();
  const [row] = (await page("")).rows;
  expect(row?.lines).toContainEqual(expect.objectContaining({ label: "Einlagen", withheld: "secret" }));
  expect(JSON.stringify(row)).not.toContain("Kolibri");
  expect((await page("q=kolibri")).total).toBe(0);
  expect((await page("q=herbst")).total).toBe(1);
  const director = await page("q=kolibri", "exercise-director");
  expect(JSON.stringify(director.rows)).toContain("Kolibri");
  const stored = (await deps.repositories.exercises.findByCode(organisation.id, "ÜB-06"))!;
  await deps.unitOfWork(async ({ exercises }) =>
    exercises.update(organisation.id, { ...stored.value, status: "conducted" }, stored.version),
  );
  expect((await page("q=kolibri")).total).toBe(1);
});

test("another organisation finds nothing of it", async () => {
  await processChanged();
  const id = (await deps.repositories.organisations.findByCode("LAND"))!.id;
  const foreign = { ...reader(), organisation: { ...organisation, id } };
  const found = await auditPage(deps, foreign, auditRequest("http://x/?q=gp-05"));
  expect(found.rows.map(({ objectCode }) => objectCode)).not.toContain("GP-05");
});
