import { afterAll, expect, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { releaseDigest } from "#app/domain/key-figures/index.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import type { NewPlanVersion } from "#db/repositories/plan-version-records.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported, type DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const author = { accountId: "author" };
const second = { accountId: "second" };
const PLAN = "PL-1";

/** The same ids everywhere; in the busy place an exercise runs, every sheet is in review and somebody else is called the same. */
function documentOf(code: string, isBusy: boolean): ExchangeDocument {
  const document = fullDocument(code, `Amt ${code}`);
  const [first, ...others] = document.people ?? [];
  return {
    ...document,
    people: isBusy
      ? [first!, ...others.map((one) => ({ ...one, ...namesOf(first!) }))]
      : (document.people ?? []),
    processes: document.processes.map((process) => ({
      ...process,
      status: isBusy || process.id === "GP-2" ? ("in-review" as const) : ("released" as const),
    })),
    exercises: (document.exercises ?? []).map((exercise) => ({
      ...exercise,
      ...(isBusy ? { status: "running" as const } : {}),
    })),
  };
}

function namesOf({ firstName, lastName }: { firstName: string; lastName: string }) {
  return { firstName, lastName };
}

function edition(organisationId: string, n: number, status: "released" | "submitted"): NewPlanVersion {
  return {
    ...{ id: `${organisationId}-${n}`, planCode: PLAN, versionText: `${n}.0`, status, reason: "" },
    ...{
      origin: status === "released" ? "adopted" : "submitted",
      content: JSON.stringify({ organisationId, n }),
    },
    ...{ contentHash: "a".repeat(64), basis: JSON.stringify({ of: organisationId }), submittedBy: "author" },
    ...{ releasedOn: status === "released" ? "2026-11-01" : null, nextReviewOn: null, approver: null },
  };
}

async function writing<T>(deps: DatabaseDeps, write: (repositories: Repositories) => Promise<T>): Promise<T> {
  return expectOk(await deps.unitOfWork(async (repositories) => ok(await write(repositories))));
}

async function handbook(deps: DatabaseDeps, organisationId: string, isReleased: boolean): Promise<string> {
  const { id } = expectOk(await createRelease(deps, author, { organisationId, reason: "" }));
  if (isReleased) expectOk(await approveRelease(deps, second, { organisationId, releaseId: id }));
  return id;
}

async function submitted(deps: DatabaseDeps, organisationId: string, code: string, actor: string) {
  const changes = { before: { status: "draft" }, after: { status: "in-review" } };
  const object = { kind: "process", code, version: 2 } as const;
  await writing(deps, async ({ audit }) =>
    audit.append({ action: "assessment.submitted", actor, organisationId, object, payload: { changes } }),
  );
}

async function confirmed(deps: DatabaseDeps, organisationId: string) {
  const payload = { people: 1, contacts: 1 };
  await writing(deps, async ({ audit }) =>
    audit.append({ action: "contacts.confirmed", actor: "second", organisationId, object: null, payload }),
  );
}

/** Some plan editions, the last one open; some handbooks, the last one waiting. */
async function settle(deps: DatabaseDeps, code: string, isBusy: boolean) {
  const document = documentOf(code, isBusy);
  const id = await imported(deps, document);
  const released = isBusy ? [1, 2] : [1];
  await writing(deps, async ({ planVersions }) => {
    for (const n of released) await planVersions.insert(id, edition(id, n, "released"));
    await planVersions.insert(id, edition(id, released.length + 1, "submitted"));
  });
  const handbooks: string[] = [];
  for (const isReleased of isBusy ? [true, true, false] : [true, true, true, false])
    handbooks.push(await handbook(deps, id, isReleased));
  const digest = releaseDigest(document, analyse(document));
  await writing(deps, async ({ releaseDigests }) => releaseDigests.insert(id, handbooks[0]!, digest));
  await submitted(deps, id, "GP-1", isBusy ? "second" : "author");
  if (isBusy) await submitted(deps, id, "GP-2", "second");
  if (isBusy) await confirmed(deps, id);
  return { id, handbooks };
}

async function everythingOf({ repositories }: DatabaseDeps, own: string, handbooks: readonly string[]) {
  const { handbookReleases, organisations, planVersions, releaseDigests, standing } = repositories;
  const request = { organisationId: own, personCode: "P-1", snapshotsSince: "2026-01-01" };
  return {
    list: await planVersions.list(own, PLAN),
    named: await planVersions.listNamed(own, null),
    released: await planVersions.listReleased(own),
    bases: await planVersions.listBases(own),
    open: await planVersions.findOpen(own, PLAN),
    content: await planVersions.findContent(own, PLAN, 1),
    standing: await standing.find(request),
    reachable: await organisations.listReachable([own], []),
    snapshots: await handbookReleases.listSnapshots([own], handbooks),
    digests: await releaseDigests.list([own], handbooks),
    missing: await releaseDigests.listMissing([own]),
  };
}

function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? "done" : result.error.code;
}

test.each(ENGINES)("%s: editions and what waits are the organisation's own", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const own = await settle(deps, "EIGEN", false);
  const alone = await everythingOf(deps, own.id, own.handbooks);
  deps.clock.advance(86_400_000);
  const foreign = await settle(deps, "FREMD", true);
  expect(await everythingOf(deps, own.id, own.handbooks)).toEqual(alone);
  const asked = await everythingOf(deps, own.id, foreign.handbooks);
  expect([asked.snapshots.size, asked.digests.size, alone.digests.size]).toEqual([0, 0, 1]);

  const theirs = await everythingOf(deps, foreign.id, foreign.handbooks);
  expect([alone, theirs].map(({ list }) => list.map(({ number }) => number))).toEqual([
    [2, 1],
    [3, 2, 1],
  ]);
  expect(alone.standing.handbook).toMatchObject({ number: 3, releasedOn: "2026-11-23" });
  expect(theirs.standing.handbook).toMatchObject({ number: 2, releasedOn: "2026-11-24" });
  expect([alone, theirs].map(({ standing }) => standing.namesakes.map(({ id }) => id).toSorted())).toEqual([
    ["P-1"],
    ["P-1", "P-2"],
  ]);
  expect([alone, theirs].map(({ standing }) => [...standing.submitters.values()])).toEqual([
    [],
    ["second", "second"],
  ]);
  expect([alone, theirs].map(({ standing }) => standing.contactsConfirmedAt === null)).toEqual([true, false]);
  expect([alone, theirs].map(({ reachable }) => reachable[0]?.runningExercise === null)).toEqual([
    true,
    false,
  ]);
});

test.each(ENGINES)("%s: nobody judges an edition of another organisation", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const own = await settle(deps, "EIGEN", false);
  const foreign = await settle(deps, "FREMD", true);
  const decision = { decidedBy: "second", releasedOn: "2026-11-23" };
  const refused = await writing(deps, async ({ handbookReleases, planVersions }) => [
    await planVersions.review(foreign.id, `${own.id}-2`, { reviewedBy: "second", note: "" }),
    await planVersions.decide(foreign.id, `${own.id}-2`, {
      ...{ ...decision, status: "released", note: null, nextReviewOn: null, approver: null },
    }),
    await handbookReleases.decide(foreign.id, {
      ...{ ...decision, id: own.handbooks.at(-1)!, status: "released", decisionReason: null },
    }),
  ]);
  expect(refused.map(codeOf)).toEqual(["row.missing", "row.missing", "row.missing"]);
  expect((await deps.repositories.planVersions.findOpen(own.id, PLAN))?.status).toBe("submitted");
});
