import { afterAll, expect, test } from "vitest";

import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { erasePrivateValues } from "#app/services/organisation/erase-private-values.server.ts";
import { ok } from "#app/domain/shared/result.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { type DatabaseDeps, databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

async function released(deps: DatabaseDeps, organisationId: string): Promise<string> {
  const prepared = expectOk(
    await createRelease(deps, { accountId: "author" }, { organisationId, reason: "Jahresstand" }),
  );
  const request = { organisationId, releaseId: prepared.id };
  return expectOk(await approveRelease(deps, { accountId: "second" }, request)).id;
}

function confirmed(deps: DatabaseDeps, organisationId: string, releaseId: string, copyNumber: number) {
  const receipt = {
    releaseId,
    copyNumber,
    confirmedOn: "2026-11-23",
    confirmedBy: "Eva Muster",
    recordedBy: "author",
  };
  return deps.unitOfWork(async ({ handbookReceipts }) => handbookReceipts.insert(organisationId, receipt));
}

test.each(ENGINES)(
  "%s: a receipt is kept once for a copy of an edition, seen by its own organisation only, and changes no hash",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
    const other = await imported(deps, fullDocument("ANDERES", "Anderes Amt"));
    const first = await released(deps, own);
    const { handbookReleases, handbookReceipts, standing } = deps.repositories;
    const before = await handbookReleases.findSnapshot(own, first);
    expectOk(await confirmed(deps, own, first, 2));
    const again = await confirmed(deps, own, first, 2);
    expect(again.ok ? "done" : again.error.code).toBe("row.duplicate");
    expect(await handbookReceipts.list(own, first)).toMatchObject([
      { copyNumber: 2, confirmedOn: "2026-11-23", confirmedBy: "Eva Muster" },
    ]);
    expect(await handbookReceipts.list(other, first)).toEqual([]);
    expect(await handbookReleases.findSnapshot(own, first)).toBe(before);
    expect((await verifyAudit(handle)).faults).toEqual([]);
    const wish = { personCode: null, snapshotsSince: "2025-11-23" };
    const copies = fullDocument().handbook?.copies.map(({ number }) => number);
    expect(await standing.find({ ...wish, organisationId: own })).toMatchObject({
      copies,
      confirmedCopies: [2],
    });
    expect(await standing.find({ ...wish, organisationId: other })).toMatchObject({ confirmedCopies: [] });
    await released(deps, own);
    expect(await standing.find({ ...wish, organisationId: own })).toMatchObject({ confirmedCopies: [] });
  },
);

test.each(ENGINES)(
  "%s: only the receipt that was looked at is taken back, by its own organisation",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
    const other = await imported(deps, fullDocument("ANDERES", "Anderes Amt"));
    const releaseId = await released(deps, own);
    expectOk(await confirmed(deps, own, releaseId, 1));
    const [receipt] = await deps.repositories.handbookReceipts.list(own, releaseId);
    const takenBack = (organisationId: string, recordedAt: string) =>
      deps.unitOfWork(async ({ handbookReceipts }) => {
        const key = { releaseId, copyNumber: 1, recordedAt };
        return ok((await handbookReceipts.remove(organisationId, key)).ok);
      });
    const at = receipt?.recordedAt ?? "";
    expect(expectOk(await takenBack(own, "2020-01-01T00:00:00.000Z"))).toBe(false);
    expect(expectOk(await takenBack(other, at))).toBe(false);
    expect(expectOk(await takenBack(own, at))).toBe(true);
    expect(await deps.repositories.handbookReceipts.list(own, releaseId)).toEqual([]);
  },
);

test.each(ENGINES)(
  "%s: erasing a person takes the name out of the receipts of every edition, and nothing else of them",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
    const other = await imported(deps, fullDocument("ANDERES", "Anderes Amt"));
    const [first, foreign] = [await released(deps, own), await released(deps, other)];
    await deps.unitOfWork(async ({ people, audit }) => {
      const person = fullDocument().people?.[0];
      if (!person) throw new Error("nobody");
      const eva = { ...person, id: "P-Eva", firstName: "Eva", lastName: "Probe" };
      const before = { ...eva, lastName: "Muster" };
      expectOk(await people.insert(own, eva));
      const changes = { before: { lastName: before.lastName }, after: { lastName: eva.lastName } };
      const object = { kind: "person", code: "P-Eva", version: 2 } as const;
      const event = { action: "record.changed", actor: "a", organisationId: own, object } as const;
      return ok(await audit.append({ ...event, payload: { changes } }));
    });
    for (const place of [own, other])
      expectOk(await confirmed(deps, place, place === own ? first : foreign, 1));
    const erase = (code: string) =>
      erasePrivateValues(
        deps,
        { accountId: "system" },
        { organisationId: own, object: { kind: "person", code } },
      );
    expect(await erase("P-Niemand")).toEqual({ ok: false, error: "person.unknown" });
    expect(expectOk(await erase("P-Eva")).receipts).toBe(1);
    expect(await deps.repositories.handbookReceipts.list(own, first)).toMatchObject([
      { copyNumber: 1, confirmedOn: "2026-11-23", confirmedBy: null },
    ]);
    expect(await deps.repositories.handbookReceipts.list(other, foreign)).toMatchObject([
      { confirmedBy: "Eva Muster" },
    ]);
    const [event] = (await deps.repositories.audit.list(own, { action: "handbook.receipts-erased" })).rows;
    expect(event?.payload).toEqual({ receipts: 1 });
    expect((await verifyAudit(handle)).faults).toEqual([]);
    expect(expectOk(await erase("P-Eva"))).toEqual({ events: [], receipts: 0 });
  },
);
