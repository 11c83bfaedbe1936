import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";

import type { Actor, RoleCode } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import type { ReleaseSubject } from "#app/domain/management-release/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { managementReleaseView } from "#app/queries/management-release/management-release-view.server.ts";
import {
  releaseAsManagement,
  returnAsManagement,
} from "#app/services/management-release/decide-as-management.server.ts";
import type { ManagementAct } from "#app/services/management-release/management-act.ts";
import { presentPart } from "#app/services/management-release/present-part.server.ts";
import { submitToManagement } from "#app/services/management-release/submit-to-management.server.ts";
import { submitPlan } from "#app/services/plans/plan-life.server.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { expectOk } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES, type EngineName } from "#tests/harness/engines.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const RESPONSE: ReleaseSubject = { kind: "response" };
const NOTE = "Geprüft";

let deps: TestDeps;
let organisation: CurrentOrganisation;

async function place(code: string): Promise<CurrentOrganisation> {
  const document = { ...lfmsDocument(), organisation: { code, name: `Amt ${code}` } };
  const { id, name } = expectOk(
    await importOrganisation(deps, { accountId: "system" }, document),
  ).organisation;
  return { id, code, name, kind: "authority", ancestorIds: [], parentId: null, contentVersion: 1 };
}

async function begin(engine: EngineName): Promise<void> {
  deps = await createTestDeps({}, await engines.open(engine));
  organisation = await place("LfMS");
}

function person(accountId: string, role: RoleCode): Actor {
  const grant = { role, organisationId: organisation.id, includesBelow: false, expiresAt: null, units: [] };
  return { accountId, displayName: accountId, personId: null, language: "de", grants: [grant] };
}

const officer = () => person("officer", "bc-officer");
const management = () => person("management", "management");

function act(actor: Actor, subject = RESPONSE): ManagementAct {
  return { actor, organisation, subject, requestId: "r" };
}

async function presentHash(subject = RESPONSE): Promise<string> {
  return hashOfText(canonicalJson(await presentPart(deps, organisation.id, subject)));
}

async function submit(actor: Actor, subject = RESPONSE) {
  return submitToManagement(deps, act(actor, subject), {
    seenHash: await presentHash(subject),
    reason: "Zyklus 2026",
  });
}

async function changeFirstRole(change: object): Promise<void> {
  const [first] = await deps.repositories.baoRoles.listByOrganisation(organisation.id);
  if (!first) throw new Error("no role");
  expectOk(
    await deps.unitOfWork((repositories) =>
      repositories.baoRoles.update(organisation.id, { ...first.value, ...change }, first.version),
    ),
  );
}

async function view(actor: Actor, edition: number | null = null) {
  return managementReleaseView(deps, { organisation, actor, subject: RESPONSE, language: "de", edition });
}

test.each(ENGINES)(
  "%s: the officer submits, the Leitung releases, and both are on record",
  async (engine) => {
    await begin(engine);
    const submitted = expectOk(await submit(officer()));
    const released = expectOk(
      await releaseAsManagement(deps, act(management()), { id: submitted.id, note: NOTE }),
    );
    expect([released.status, released.number, released.decidedBy]).toEqual(["released", 1, "management"]);
    const { rows } = await deps.repositories.audit.list(organisation.id, {
      objectKind: "management-release",
    });
    expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
      ["management.released", "management"],
      ["management.submitted", "officer"],
    ]);
  },
);

test.each(ENGINES)(
  "%s: only the Leitung decides, and never about what it submitted itself",
  async (engine) => {
    await begin(engine);
    const { id } = expectOk(await submit(officer()));
    const decision = { id, note: NOTE };
    const both = person("officer", "management");
    expect(await releaseAsManagement(deps, act(officer()), decision)).toMatchObject({
      error: "access.forbidden",
    });
    expect(await releaseAsManagement(deps, act(both), decision)).toMatchObject({
      error: "management.same-person",
    });
    expect(await submit(management())).toMatchObject({ error: "access.forbidden" });
    expect(await submit(person("unit", "bc-coordinator"))).toMatchObject({ error: "access.forbidden" });
  },
);

test.each(ENGINES)("%s: what somebody has changed meanwhile is not submitted unread", async (engine) => {
  await begin(engine);
  const seenHash = await presentHash();
  await changeFirstRole({ deputies: [] });
  const submitted = await submitToManagement(deps, act(officer()), { seenHash, reason: "x" });
  expect(submitted).toMatchObject({ error: "row.conflict" });
  expect(await deps.repositories.managementReleases.listNamed(organisation.id, null)).toEqual([]);
});

test.each(ENGINES)(
  "%s: one submission at a time, none without a change, and a released edition stays as it was",
  async (engine) => {
    await begin(engine);
    const { id } = expectOk(await submit(officer()));
    expect(await submit(officer())).toMatchObject({ error: "management.waiting" });
    expectOk(await releaseAsManagement(deps, act(management()), { id, note: "" }));
    expect(await submit(officer())).toMatchObject({ error: "management.unchanged" });
    expect(await releaseAsManagement(deps, act(management()), { id, note: "" })).toMatchObject({
      error: "management.decided",
    });
    await changeFirstRole({ deputies: [] });
    const now = await view(officer(), 1);
    expect(now?.changes).toHaveLength(1);
    expect(now?.shown?.content.length).toBeGreaterThan(1);
    expect(expectOk(await submit(officer())).number).toBe(2);
    expect((await view(management()))?.waitingChanges).toHaveLength(1);
  },
);

test.each(ENGINES)("%s: of two who submit at the same moment exactly one does", async (engine) => {
  await begin(engine);
  const people = [officer(), person("second", "bc-officer"), person("third", "bc-officer")];
  const done = await Promise.all(people.map((actor) => submit(actor)));
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(done.flatMap((each) => (each.ok ? [] : [each.error]))).toEqual([
    "management.waiting",
    "management.waiting",
  ]);
  expect(await deps.repositories.managementReleases.listNamed(organisation.id, null)).toHaveLength(1);
});

test.each(ENGINES)("%s: a submission is sent back with the reason, or withdrawn", async (engine) => {
  await begin(engine);
  const first = expectOk(await submit(officer()));
  expect(
    await returnAsManagement(deps, act(person("second", "bc-officer")), { id: first.id, note: "nein" }),
  ).toMatchObject({ error: "access.forbidden" });
  expectOk(await returnAsManagement(deps, act(management()), { id: first.id, note: "Vertretung fehlt" }));
  const second = expectOk(await submit(officer()));
  expectOk(await returnAsManagement(deps, act(officer()), { id: second.id, note: "zu früh" }));
  const editions = await deps.repositories.managementReleases.listNamed(organisation.id, "response");
  expect(editions.map(({ number, status, decisionNote }) => [number, status, decisionNote])).toEqual([
    [2, "returned", "zu früh"],
    [1, "returned", "Vertretung fehlt"],
  ]);
});

test.each(ENGINES)(
  "%s: the database itself refuses to change, delete or alone release an edition",
  async (engine) => {
    await begin(engine);
    const { id } = expectOk(await submit(officer()));
    const attempt = (change: string) =>
      sql.raw(`update management_release set ${change}`).execute(deps.handle.writer);
    await expect(attempt("content = '{}'")).rejects.toThrow(/frozen/);
    await expect(
      attempt(
        "status = 'released', decided_by = 'officer', decided_at = '2026-11-23T00:00:00.000Z', released_on = '2026-11-23'",
      ),
    ).rejects.toThrow(/four_eyes/);
    expectOk(await releaseAsManagement(deps, act(management()), { id, note: "" }));
    await expect(attempt("decision_note = 'x'")).rejects.toThrow(/frozen/);
    await expect(sql`delete from management_release`.execute(deps.handle.writer)).rejects.toThrow(/frozen/);
  },
);

/** Somebody with rights on the database is not held up by triggers. */
async function dropGuards(table: string): Promise<void> {
  for (const guard of ["no_change", "no_delete"])
    await sql
      .raw(`drop trigger ${table}_${guard}${deps.handle.engine === "postgres" ? ` on ${table}` : ""}`)
      .execute(deps.handle.writer);
}

const MANIPULATIONS = [
  ["edition-content", "update management_release set content = '{}'"],
  ["edition-event", `update management_release set content_hash = '${"a".repeat(64)}'`],
  ["edition-decision", "update management_release set status = 'returned', released_on = null"],
  ["edition-missing", "delete from management_release"],
  ["edition-content", "update plan_version set content = '{}'"],
  ["edition-event", "update plan_version set number = number + 7"],
  ["edition-missing", "delete from plan_version"],
] as const;

test.each(ENGINES)(
  "%s: the verification finds every edition of plans and of the Leitung that was changed or removed",
  async (engine) => {
    for (const [kind, manipulation] of MANIPULATIONS) {
      await begin(engine);
      const { id } = expectOk(await submit(officer()));
      expectOk(await releaseAsManagement(deps, act(management()), { id, note: "" }));
      const plan = await deps.repositories.plans.findByCode(organisation.id, "GFP-14");
      expectOk(
        await submitPlan(
          deps,
          {
            actor: officer(),
            organisation,
            code: "GFP-14",
            expectedVersion: plan?.version ?? 0,
            requestId: "r",
          },
          { reason: "x" },
        ),
      );
      expect((await verifyAudit(deps.handle)).faults, manipulation).toEqual([]);
      await dropGuards(manipulation.includes("plan_version") ? "plan_version" : "management_release");
      await sql.raw(manipulation).execute(deps.handle.writer);
      const { faults, messages } = await verifyAudit(deps.handle);
      expect(
        faults.map((fault) => fault.kind),
        manipulation,
      ).toContain(kind);
      expect(messages[0]).toMatch(/[\w-]+, Fassung \d+ \(LfMS\)/);
    }
  },
);

test.each(ENGINES)("%s: a text changed past the guards is neither shown nor released", async (engine) => {
  await begin(engine);
  const { id, contentHash } = expectOk(await submit(officer()));
  const { writer } = deps.handle;
  await dropGuards("management_release");
  const forged = '{"people":[]}';
  await sql`update management_release set content = ${forged}, content_hash = ${hashOfText(forged)}`.execute(
    writer,
  );
  expect(hashOfText(forged)).not.toBe(contentHash);
  expect(await releaseAsManagement(deps, act(management()), { id, note: "" })).toMatchObject({
    error: "management.damaged",
  });
  const seen = await view(management(), 1);
  expect([seen?.damaged, seen?.shown, seen?.waitingChanges]).toEqual([[1], null, null]);
});

test.each(ENGINES)("%s: another organisation neither sees nor decides it", async (engine) => {
  await begin(engine);
  const { id } = expectOk(await submit(officer()));
  const here = organisation;
  organisation = await place("ANDERE");
  expect(await releaseAsManagement(deps, act(management()), { id, note: "" })).toMatchObject({
    error: "object.missing",
  });
  expect((await view(officer()))?.editions).toEqual([]);
  const { managementReleases, standing } = deps.repositories;
  expect(await managementReleases.listContents(organisation.id, [id])).toEqual(new Map());
  const decision = { status: "released", decidedBy: "b", note: null, releasedOn: "2026-11-23" } as const;
  expect((await managementReleases.decide(organisation.id, id, decision)).ok).toBe(false);
  const asked = { organisationId: organisation.id, personCode: null, snapshotsSince: "2025-01-01" };
  expect((await standing.find(asked)).waitingForManagement).toEqual([]);
  expect((await standing.find({ ...asked, organisationId: here.id })).waitingForManagement).toHaveLength(1);
});

test.each(["process-owner", "alarm-officer", "staff", "platform-admin"] as const)(
  "whoever sees only a part or nothing of it (%s) does not see the release of the year plan",
  async (role) => {
    await begin("sqlite");
    const asked = { organisation, actor: person("x", role), language: "de", edition: null } as const;
    const seen = await managementReleaseView(deps, { ...asked, subject: { kind: "year-plan", year: 2026 } });
    expect(seen === undefined).toBe(role !== "alarm-officer");
  },
);
