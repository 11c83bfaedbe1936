import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";

import { approveRelease, rejectRelease } from "#app/services/organisation/decide-release.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const author = { accountId: "author" };
const second = { accountId: "second" };

test.each(ENGINES)(
  "%s: a release is frozen, needs a second person, and then never changes",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const organisationId = await imported(deps, fullDocument());
    const prepared = expectOk(await createRelease(deps, author, { organisationId, reason: "Jahresstand" }));
    expect([prepared.number, prepared.status, prepared.releasedOn]).toEqual([1, "prepared", null]);
    const request = { organisationId, releaseId: prepared.id };

    const self = await approveRelease(deps, author, request);
    expect(self.ok ? "done" : self.error).toEqual({
      code: "release.self-approval",
      message: expect.stringMatching(/zweite Person/) as string,
    });
    const approved = expectOk(await approveRelease(deps, second, request));
    expect([approved.status, approved.releasedOn, approved.decidedBy]).toEqual([
      "released",
      "2026-11-23",
      "second",
    ]);
    const again = await rejectRelease(deps, second, request);
    expect(again.ok ? "done" : again.error.code).toBe("release.already-decided");

    await imported(deps, {
      ...fullDocument(),
      processes: [],
      processDependencies: [],
      resourceUses: [],
      plans: [],
    });
    expect(await deps.repositories.handbookReleases.findSnapshot(organisationId, prepared.id)).toBe(
      canonicalDocumentText(fullDocument()),
    );
    for (const attempt of [
      "snapshot = 'x'",
      "released_on = '2030-01-01'",
      "status = 'rejected'",
      "prepared_by = 'x'",
      "prepared_by_name = 'x'",
      "decided_by_name = 'x'",
      "number = 9",
      "pdf_hash = 'x', snapshot_hash = 'x'",
    ])
      await expect(
        sql.raw(`update handbook_release set ${attempt}`).execute(handle.writer),
        attempt,
      ).rejects.toThrow();
    await expect(sql`delete from handbook_release`.execute(handle.writer)).rejects.toThrow(/frozen/);
  },
);

test.each(ENGINES)(
  "%s: the database itself refuses that one person prepares and approves",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const organisationId = await imported(deps, fullDocument());
    const { id } = expectOk(await createRelease(deps, author, { organisationId, reason: "" }));
    const forced = deps.unitOfWork(async ({ handbookReleases }) =>
      handbookReleases.decide(organisationId, {
        id,
        status: "released",
        decidedBy: "author",
        decisionReason: null,
        releasedOn: "2026-11-23",
      }),
    );
    await expect(forced).rejects.toThrow();
  },
);

test.each(ENGINES)(
  "%s: numbers count up per organisation, also when several prepare at once",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const organisationId = await imported(deps, fullDocument("EINS", "Amt eins"));
    const other = await imported(deps, fullDocument("ZWEI", "Amt zwei"));
    await Promise.all([1, 2, 3].map(async () => createRelease(deps, author, { organisationId, reason: "" })));
    const foreign = expectOk(await createRelease(deps, author, { organisationId: other, reason: "" }));
    const { handbookReleases } = deps.repositories;
    expect((await handbookReleases.list(organisationId)).map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(foreign.number).toBe(1);
    expect(await handbookReleases.findById(organisationId, foreign.id)).toBeUndefined();
    expect(await handbookReleases.findSnapshot(organisationId, foreign.id)).toBeUndefined();
    const unknown = await approveRelease(deps, second, { organisationId, releaseId: foreign.id });
    expect(unknown.ok ? "done" : unknown.error.code).toBe("release.unknown");
  },
);

test.each(ENGINES)("%s: the printed file is kept once and comes back byte by byte", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const organisationId = await imported(deps, fullDocument());
  const { id } = expectOk(await createRelease(deps, author, { organisationId, reason: "" }));
  const bytes = new Uint8Array([0, 1, 2, 250, 255]);
  const attach = async () =>
    deps.unitOfWork(async ({ handbookReleases }) =>
      handbookReleases.attachPdf(organisationId, id, { bytes, hash: "a".repeat(64) }),
    );
  expect([(await attach()).ok, (await attach()).ok]).toEqual([true, false]);
  expect([...((await deps.repositories.handbookReleases.findPdf(organisationId, id)) ?? [])]).toEqual([
    ...bytes,
  ]);
});
