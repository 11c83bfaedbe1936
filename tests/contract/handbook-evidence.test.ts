import { afterAll, expect, test } from "vitest";

import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { releaseInput } from "#app/services/handbook/handbook-input.server.ts";
import { keepPrint } from "#app/services/handbook/keep-print.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { erasePrivateValues } from "#app/services/organisation/erase-private-values.server.ts";
import { exportOrganisation } from "#app/services/organisation/export-organisation.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import type { DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

/** Only the version of the program is asked for besides the database. */
function withVersion(deps: DatabaseDeps): Deps {
  return { ...deps, settings: { version: "9.9.9" } } as unknown as Deps;
}

async function released(deps: DatabaseDeps, organisationId: string) {
  const { id } = expectOk(await createRelease(deps, { accountId: "a" }, { organisationId, reason: "" }));
  return expectOk(await approveRelease(deps, { accountId: "b" }, { organisationId, releaseId: id }));
}

test.each(ENGINES)(
  "%s: an edition prints only while the program computes what was released",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const organisationId = await imported(deps, fullDocument());
    const release = await released(deps, organisationId);
    const input = await releaseInput(withVersion(deps), organisationId, release);
    expect(input?.edition.kind).toBe("release");
    const other = { ...release, analysisHash: "a".repeat(64) };
    await expect(releaseInput(withVersion(deps), organisationId, other)).rejects.toMatchObject({
      code: "release.other-analysis",
      message: expect.stringMatching(/^Standfest 9\.9\.9 berechnet .*; bitte/) as string,
    });
  },
);

test.each(ENGINES)(
  "%s: the first print of an edition is kept, later prints, numbered copies and drafts are only recorded",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const organisationId = await imported(deps, fullDocument());
    const release = await released(deps, organisationId);
    const system = { accountId: "system" };
    const print = async (first: number, more: { copy?: boolean; draft?: boolean } = {}) =>
      keepPrint(deps, system, {
        organisationId,
        release: more.draft === true ? null : release,
        bytes: new Uint8Array([first]),
        ...(more.copy === undefined ? {} : { copy: more.copy }),
      });
    await print(1, { copy: true });
    const kept = async () => deps.repositories.handbookReleases.findPdf(organisationId, release.id);
    expect(await kept()).toBeUndefined();
    await print(2);
    await print(3);
    await print(4, { draft: true });
    expect([...((await kept()) ?? [])]).toEqual([2]);
    const { rows } = await deps.repositories.audit.list(organisationId, { action: "handbook.printed" });
    expect(rows.map(({ actor, object }) => [actor, object?.code ?? null])).toEqual([
      ["system", null],
      ["system", release.id],
      ["system", release.id],
      ["system", release.id],
    ]);
    expect((await verifyAudit(handle)).faults).toEqual([]);
  },
);

test.each(ENGINES)("%s: an export leaves evidence with the hash of what went out", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const organisationId = await imported(deps, fullDocument());
  const { text, hash } = expectOk(await exportOrganisation(deps, "TEST"));
  expect([text, hash]).toEqual([canonicalDocumentText(fullDocument()), hashOfText(text)]);
  const { rows } = await deps.repositories.audit.list(organisationId, { action: "organisation.exported" });
  expect(rows.map(({ actor, payload }) => [actor, payload])).toEqual([["system", { documentHash: hash }]]);
});

test.each(ENGINES)(
  "%s: erasing for a person leaves nothing of the value in the database and says who did it",
  async (engine) => {
    const handle = await engines.open(engine);
    const deps = databaseDeps(handle);
    const organisationId = await imported(deps, fullDocument());
    const object = { kind: "person", code: "P-9" } as const;
    await deps.unitOfWork(async ({ audit }) =>
      ok(
        await audit.append({
          action: "record.changed",
          actor: "a",
          organisationId,
          object: { ...object, version: 1 },
          payload: { changes: { before: {}, after: { lastName: "Kanarienvogel" } } },
        }),
      ),
    );
    const done = await erasePrivateValues(deps, { accountId: "system" }, { organisationId, object });
    expect(expectOk(done)).toEqual({ events: [2], receipts: 0 });
    const values = await handle.reader.selectFrom("audit_private_value").selectAll().execute();
    const events = await handle.reader.selectFrom("audit_event").selectAll().execute();
    expect(JSON.stringify([values, events])).not.toContain("Kanarienvogel");
    expect((await verifyAudit(handle)).faults).toEqual([]);
  },
);
