import { createHash } from "node:crypto";

import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";

import { approveRelease, rejectRelease } from "#app/services/organisation/decide-release.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { keepPrint } from "#app/services/handbook/keep-print.server.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import type { DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

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

async function released(deps: DatabaseDeps, organisationId: string): Promise<string> {
  const { id } = expectOk(await createRelease(deps, author, { organisationId, reason: "" }));
  expectOk(await approveRelease(deps, second, { organisationId, releaseId: id }));
  return id;
}

test.each(ENGINES)(
  "%s: the edition in force is the organisation's own, whatever others have released",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const own = await imported(deps, fullDocument("EINS", "Amt eins"));
    const other = await imported(deps, fullDocument("ZWEI", "Amt zwei"));
    const only = await released(deps, own);
    await released(deps, other);
    const latest = await released(deps, other);
    const { handbookReleases } = deps.repositories;
    const inForce = async (...ids: string[]) =>
      (await handbookReleases.listLatestReleased(ids)).map(({ id }) => id).toSorted();
    expect(await inForce(own)).toEqual([only]);
    expect(await inForce(other)).toEqual([latest]);
    expect(await inForce(own, other)).toEqual([only, latest].toSorted());

    const bytes = new TextEncoder().encode("%PDF-fremd");
    const planted = await deps.unitOfWork(async (repositories) =>
      repositories.handbookReleases.attachPdf(other, only, { bytes, hash: hashOf(bytes) }),
    );
    expect(planted).toMatchObject({ ok: false, error: { code: "row.missing" } });
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
      handbookReleases.attachPdf(organisationId, id, { bytes, hash: hashOf(bytes) }),
    );
  expect([(await attach()).ok, (await attach()).ok]).toEqual([true, false]);
  const find = async () => deps.repositories.handbookReleases.findPdf(organisationId, id);
  await expect(find(), "a file whose printing is not in the log").rejects.toThrow(/wird nicht herausgegeben/);
  await recordPrint(deps, { organisationId, id, bytes });
  expect([...((await find()) ?? [])]).toEqual([...bytes]);
});

async function recordPrint(
  deps: DatabaseDeps,
  { organisationId, id, bytes }: { organisationId: string; id: string; bytes: Uint8Array },
): Promise<void> {
  await deps.unitOfWork(async ({ audit }) =>
    ok(
      await audit.append({
        action: "handbook.printed",
        actor: "author",
        organisationId,
        object: { kind: "handbook-release", code: id, version: 1 },
        payload: { number: 1, pdfHash: hashOf(bytes) },
      }),
    ),
  );
}

async function releasedAndPrinted(deps: DatabaseDeps) {
  const organisationId = await imported(deps, fullDocument());
  const { id } = expectOk(await createRelease(deps, author, { organisationId, reason: "" }));
  const release = expectOk(await approveRelease(deps, second, { organisationId, releaseId: id }));
  await keepPrint(deps, author, { organisationId, release, bytes: new Uint8Array([1, 2, 3]) });
  return { organisationId, id };
}

const FORGED = fullDocument();
const FORGED_SNAPSHOT = canonicalDocumentText({
  ...FORGED,
  organisation: { ...FORGED.organisation, name: "Gefälschtes Amt" },
});

const MANIPULATIONS = [
  ["release-snapshot", `snapshot = '${FORGED_SNAPSHOT}'`],
  ["release-event", `snapshot = '${FORGED_SNAPSHOT}', snapshot_hash = '${hashOfText(FORGED_SNAPSHOT)}'`],
  ["release-event", `analysis_hash = '${"a".repeat(64)}'`],
  ["release-event", "number = 7"],
  ["release-decision", "released_on = '2030-01-01'"],
  ["release-decision", "status = 'rejected', released_on = null"],
  ["release-pdf", "pdf_hash = 'x'"],
  ["release-pdf", `pdf = decode_hex, pdf_hash = '${hashOf(new Uint8Array([9]))}'`],
] as const;

test.each(ENGINES)(
  "%s: an edition changed behind the guards is not handed out, and the verification names it",
  async (engine) => {
    for (const [kind, change] of MANIPULATIONS) {
      const handle = await engines.open(engine);
      const deps = databaseDeps(handle);
      const { organisationId, id } = await releasedAndPrinted(deps);
      const { handbookReleases } = deps.repositories;
      expect(await handbookReleases.findSnapshot(organisationId, id)).toBe(
        canonicalDocumentText(fullDocument()),
      );
      const text = async () => (await handbookReleases.listSnapshots([organisationId], [id])).get(id);
      expect(await text()).toBe(canonicalDocumentText(fullDocument()));
      expect((await verifyAudit(handle)).faults).toEqual([]);
      await dropReleaseGuards(handle);
      const bytes = engine === "sqlite" ? "x'09'" : "'\\x09'::bytea";
      await sql
        .raw(`update handbook_release set ${change.replace("decode_hex", bytes)}`)
        .execute(handle.writer);
      for (const method of ["findSnapshot", "findPdf"] as const)
        await expect(handbookReleases[method](organisationId, id), change).rejects.toMatchObject({
          code: "release.manipulated",
          message: expect.stringMatching(/wurde nach ihrer Freigabe verändert.*; bitte/) as string,
        });
      expect((await text()) === null, change).toBe(kind !== "release-pdf");
      const verdict = await verifyAudit(handle);
      expect(verdict.valid).toBe(false);
      expect(
        verdict.faults.map((fault) => fault.kind),
        change,
      ).toContain(kind);
      expect(verdict.messages[0]).toMatch(/Fassung \d+.*TEST/);
    }
  },
);

test.each(ENGINES)("%s: an edition that was removed is missing in the verification", async (engine) => {
  const handle = await engines.open(engine);
  await releasedAndPrinted(databaseDeps(handle));
  await dropReleaseGuards(handle);
  await sql`delete from handbook_release`.execute(handle.writer);
  expect((await verifyAudit(handle)).faults).toEqual([
    { kind: "release-missing", organisation: "TEST", number: 1 },
  ]);
});

/** An attacker with rights on the database is not held up by triggers. */
async function dropReleaseGuards(handle: DatabaseHandle): Promise<void> {
  for (const guard of ["handbook_release_no_change", "handbook_release_no_delete"])
    await sql
      .raw(`drop trigger ${guard}${handle.engine === "postgres" ? " on handbook_release" : ""}`)
      .execute(handle.writer);
}
