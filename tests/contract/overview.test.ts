import { afterAll, expect, test } from "vitest";

import { type KeyFigures, keyFiguresSchema } from "#app/domain/key-figures/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported, type DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const ZERO = Object.fromEntries(Object.keys(keyFiguresSchema.shape).map((name) => [name, 0])) as KeyFigures;
const SINCE = "2025-11-23";

async function put(deps: DatabaseDeps, organisationId: string, takenOn: string, processes: number) {
  const snapshot = { takenOn, origin: "daily", contentVersion: 3, figures: { ...ZERO, processes } } as const;
  const kept = await deps.unitOfWork(async ({ figureSnapshots }) => {
    await figureSnapshots.put(organisationId, snapshot);
    return ok(undefined);
  });
  expectOk(kept);
}

test.each(ENGINES)("%s: a day has one row of figures, and each organisation sees its own", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
  const other = await imported(deps, fullDocument("ANDERES", "Anderes Amt"));
  await put(deps, own, "2025-10-01", 1);
  await put(deps, own, "2026-03-01", 2);
  await put(deps, own, "2026-03-01", 3);
  await put(deps, other, "2026-03-01", 9);
  const { standing, figureSnapshots } = deps.repositories;
  const found = await standing.find({ organisationId: own, personCode: null, snapshotsSince: SINCE });
  expect(found.snapshots.map(({ takenOn, figures }) => [takenOn, figures.processes])).toEqual([
    ["2026-03-01", 3],
  ]);
  const last = await figureSnapshots.listLast();
  expect(last.find(({ organisationId }) => organisationId === own)?.last).toMatchObject({
    takenOn: "2026-03-01",
    contentVersion: 3,
    figures: { processes: 3 },
  });
  expect(last.map(({ organisationId }) => organisationId).toSorted()).toEqual([own, other].toSorted());
});

test.each(ENGINES)(
  "%s: an officer is whoever holds the role here or above, now, with an open account",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const organisationId = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
    const other = await imported(deps, fullDocument("ANDERES", "Anderes Amt"));
    const facts = {
      email: null,
      passwordHash: null,
      language: null,
      theme: null,
      demo: false,
      personCode: null,
    };
    const hasOfficer = async (id: string) =>
      (await deps.repositories.standing.find({ organisationId: id, personCode: null, snapshotsSince: SINCE }))
        .hasOfficer;
    const give = async (id: string, account: "active" | "disabled", expiresAt: string | null) =>
      deps.unitOfWork(async ({ accounts, roleGrants }) => {
        await accounts.insert({ id, login: id, displayName: id, status: account, organisationId, ...facts });
        const grant = { accountId: id, organisationId, role: "bc-officer", reach: "node" } as const;
        await roleGrants.insert({ id, ...grant, limitedTo: null, grantedBy: "a", expiresAt });
        return ok(undefined);
      });
    expectOk(await give("gesperrt", "disabled", null));
    expectOk(await give("abgelaufen", "active", "2020-01-01T00:00:00.000Z"));
    expect(await hasOfficer(organisationId)).toBe(false);
    expectOk(await give("amtierend", "active", null));
    expect([await hasOfficer(organisationId), await hasOfficer(other)]).toEqual([true, false]);
  },
);

test.each(ENGINES)("%s: what waits, who submitted it and who is meant by a name", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const document = fullDocument("EIGEN", "Eigenes Amt");
  const [process] = document.processes;
  const [person] = document.people ?? [];
  if (!process || !person) throw new Error("the full document has neither process nor person");
  process.status = "in-review";
  document.people?.push({ ...person, id: "P-DOPPELT" });
  const organisationId = await imported(deps, document);
  const submitted = async (actor: string) =>
    deps.unitOfWork(async ({ audit }) => {
      await audit.append({
        action: "assessment.submitted",
        actor,
        organisationId,
        object: { kind: "process", code: process.id, version: 1 },
        payload: { changes: { before: {}, after: {} } },
      });
      return ok(undefined);
    });
  expectOk(await submitted("earlier"));
  expectOk(await submitted("later"));
  const found = await deps.repositories.standing.find({
    organisationId,
    personCode: person.id,
    snapshotsSince: SINCE,
  });
  expect([...found.submitters]).toEqual([[process.id, "later"]]);
  expect(found.namesakes.map(({ id }) => id).toSorted()).toEqual([person.id, "P-DOPPELT"].toSorted());
  expect(found).toMatchObject({
    lastBackupAt: null,
    contactsConfirmedAt: null,
    handbook: null,
    waitingHandbooks: [],
    openEditions: [],
  });
});
