import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";

import type { Actor } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { planLifeView } from "#app/queries/plans/plan-life-view.server.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import {
  releasePlan,
  returnPlan,
  reviewPlan,
  revisePlan,
  submitPlan,
} from "#app/services/plans/plan-life.server.ts";
import { planStore } from "#app/services/plans/plan-store.ts";
import { changeRecord } from "#app/services/records/change-record.server.ts";
import { removePlan } from "#app/services/plans/remove-plan.server.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { createEngines, ENGINES, type EngineName } from "#tests/harness/engines.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

let deps: TestDeps;
let organisation: CurrentOrganisation;

const CODE = "GFP-11";

function person(accountId: string, role: "bc-officer" | "management" = "bc-officer"): Actor {
  return {
    accountId,
    displayName: `Person ${accountId}`,
    personId: null,
    language: "de",
    grants: [{ role, organisationId: organisation.id, includesBelow: false, expiresAt: null, units: [] }],
  };
}

async function addAccount(login: string): Promise<void> {
  const account = { id: login, login, displayName: login, email: null, passwordHash: null };
  const rest = { status: "active", language: null, theme: null, demo: false } as const;
  const place = { organisationId: organisation.id, personCode: null };
  await deps.unitOfWork((repositories) => repositories.accounts.insert({ ...account, ...rest, ...place }));
}

/** The authority in a fresh database, with two people who know each other. */
async function begin(engine: EngineName): Promise<void> {
  deps = await createTestDeps({}, await engines.open(engine));
  const imported = await importOrganisation(deps, { accountId: "system" }, lfmsDocument());
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const { id, code, name } = imported.value.organisation;
  organisation = { id, code, name, kind: "authority", ancestorIds: [], parentId: null, contentVersion: 1 };
  for (const login of ["author", "second"]) await addAccount(login);
}

async function stored(): Promise<{ value: Plan; version: number }> {
  const row = await deps.repositories.plans.findByCode(organisation.id, CODE);
  if (!row) throw new Error("no plan");
  return row;
}

async function act(actor: Actor) {
  const { version } = await stored();
  return { actor, organisation, code: CODE, expectedVersion: version, requestId: "r" };
}

async function change(actor: Actor, purpose: string) {
  const { version } = await stored();
  return changeRecord(
    deps,
    planStore,
    { actor, organisation, submitId: deps.ids.next(), requestId: "r" },
    {
      code: CODE,
      expectedVersion: version,
      change: (before) => ({ ...before, purpose }),
      submitted: { purpose },
    },
  );
}

async function releasedAgain(purpose: string) {
  const [author, second] = [person("author"), person("second", "management")];
  expect((await revisePlan(deps, await act(author))).ok).toBe(true);
  expect((await change(author, purpose)).ok).toBe(true);
  expect((await submitPlan(deps, await act(author), { reason: "Neue Ansprechstelle" })).ok).toBe(true);
  expect((await reviewPlan(deps, await act(second), { note: "geprüft" })).ok).toBe(true);
  return releasePlan(deps, await act(second), { nextReviewOn: "2027-11-23", note: "" });
}

test.each(ENGINES)("%s: a released plan refuses every change until a revision is begun", async (engine) => {
  await begin(engine);
  const refused = await change(person("author"), "anders");
  expect(refused).toEqual({ ok: false, error: { code: "record.closed" } });
});

test.each(ENGINES)(
  "%s: a revision is released by a second person after quality assurance, and the number counts up",
  async (engine) => {
    await begin(engine);
    const before = (await stored()).value;
    expect(await releasedAgain("Neuer Zweck")).toEqual({ ok: true, value: { version: "2.0" } });
    const after = (await stored()).value;
    expect([
      after.status,
      after.version,
      after.purpose,
      after.nextReviewOn,
      after.changes.at(-1)?.text,
    ]).toEqual(["released", "2.0", "Neuer Zweck", "2027-11-23", "Neue Ansprechstelle"]);
    const editions = await deps.repositories.planVersions.list(organisation.id, CODE);
    expect(editions.map(({ versionText, origin, status }) => [versionText, origin, status])).toEqual([
      ["2.0", "submitted", "released"],
      [before.version, "adopted", "released"],
    ]);
  },
);

test.each(ENGINES)(
  "%s: whoever submitted neither assures nor releases, and nothing is released without quality assurance",
  async (engine) => {
    await begin(engine);
    const [author, second] = [person("author"), person("second")];
    await revisePlan(deps, await act(author));
    await submitPlan(deps, await act(author), { reason: "x" });
    expect(await reviewPlan(deps, await act(author), { note: "x" })).toEqual({
      ok: false,
      error: "plan.same-person",
    });
    const date = { nextReviewOn: "2027-01-01", note: "" };
    expect(await releasePlan(deps, await act(author), date)).toEqual({
      ok: false,
      error: "plan.same-person",
    });
    expect(await releasePlan(deps, await act(second), date)).toEqual({
      ok: false,
      error: "plan.not-reviewed",
    });
    expect(await change(author, "heimlich")).toEqual({ ok: false, error: { code: "record.closed" } });
  },
);

test.each(ENGINES)(
  "%s: the database itself refuses to change or delete an edition and to let one person do everything",
  async (engine) => {
    await begin(engine);
    await releasedAgain("Neuer Zweck");
    for (const attempt of [
      "content = '{}'",
      "status = 'returned'",
      "review_note = 'x'",
      "released_on = '2030-01-01'",
    ])
      await expect(
        sql.raw(`update plan_version set ${attempt}`).execute(deps.handle.writer),
        attempt,
      ).rejects.toThrow(/frozen/);
    await expect(sql`delete from plan_version`.execute(deps.handle.writer)).rejects.toThrow(/frozen/);
  },
);

test.each(ENGINES)("%s: a plan sent back can be changed again and keeps the reason", async (engine) => {
  await begin(engine);
  const [author, second] = [person("author"), person("second")];
  await revisePlan(deps, await act(author));
  await submitPlan(deps, await act(author), { reason: "x" });
  expect((await returnPlan(deps, await act(second), { note: "Kontakte fehlen" })).ok).toBe(true);
  expect((await stored()).value.status).toBe("in-revision");
  const [edition] = await deps.repositories.planVersions.list(organisation.id, CODE);
  expect([edition?.status, edition?.decisionNote]).toEqual(["returned", "Kontakte fehlen"]);
  expect((await change(author, "jetzt wieder")).ok).toBe(true);
});

test.each(ENGINES)(
  "%s: a value of the BIA that changes after the release makes the review due and leaves the plan alone",
  async (engine) => {
    await begin(engine);
    await releasedAgain("Neuer Zweck");
    const before = (await stored()).value;
    const [processId = ""] = before.processes;
    const process = await deps.repositories.processes.findByCode(organisation.id, processId);
    if (!process) throw new Error("no process");
    const rtoHours = (process.value.rtoHours ?? 8) / 2;
    await deps.unitOfWork((repositories) =>
      repositories.processes.update(organisation.id, { ...process.value, rtoHours }, process.version),
    );
    const fresh = await deps.repositories.organisations.findById(organisation.id);
    const now = { ...organisation, contentVersion: fresh?.contentVersion ?? 0 };
    const view = await planLifeView(
      deps,
      { organisation: now, actor: person("author"), id: CODE },
      await stored().then(({ value: plan, version }) => ({ plan, version })),
    );
    expect(view.changes).toContainEqual(
      expect.objectContaining({ subject: processId, value: "rtoHours", after: rtoHours }),
    );
    expect((await stored()).value).toEqual(before);
  },
);

test.each(ENGINES)(
  "%s: while a plan is in revision the handbook still carries its released edition",
  async (engine) => {
    await begin(engine);
    await releasedAgain("Freigegebener Zweck");
    await revisePlan(deps, await act(person("author")));
    await change(person("author"), "Unfertig");
    const release = await createRelease(
      deps,
      { accountId: "author" },
      { organisationId: organisation.id, reason: "" },
    );
    if (!release.ok) throw new Error(release.error.code);
    const snapshot = await deps.repositories.handbookReleases.findSnapshot(organisation.id, release.value.id);
    const { plans } = JSON.parse(snapshot ?? "{}") as { plans: Plan[] };
    const printed = plans.find(({ id }) => id === CODE);
    expect([printed?.purpose, printed?.status, printed?.version]).toEqual([
      "Freigegebener Zweck",
      "released",
      "2.0",
    ]);
  },
);

test.each(ENGINES)(
  "%s: an incomplete draft is not handed in, and only a draft without history can be deleted",
  async (engine) => {
    await begin(engine);
    const author = person("author");
    expect(await removePlan(deps, await act(author))).toEqual({ ok: false, error: "plan.state" });
    await revisePlan(deps, await act(author));
    const { value, version } = await stored();
    await deps.unitOfWork((repositories) =>
      repositories.plans.update(organisation.id, { ...value, roles: [] }, version),
    );
    expect(await submitPlan(deps, await act(author), { reason: "x" })).toEqual({
      ok: false,
      error: "plan.incomplete",
    });
  },
);

test.each(ENGINES)(
  "%s: a plan that came in review with an import can be sent back and written",
  async (engine) => {
    await begin(engine);
    const { value, version } = await stored();
    await deps.unitOfWork((repositories) =>
      repositories.plans.update(
        organisation.id,
        { ...value, status: "in-review", releasedOn: null },
        version,
      ),
    );
    expect((await returnPlan(deps, await act(person("author")), { note: "weiter schreiben" })).ok).toBe(true);
    expect((await stored()).value.status).toBe("draft");
  },
);

test.each(ENGINES)("%s: of two people who act on the same state the second is told", async (engine) => {
  await begin(engine);
  const request = await act(person("author"));
  await revisePlan(deps, request);
  expect(await submitPlan(deps, request, { reason: "x" })).toEqual({ ok: false, error: "row.conflict" });
});
