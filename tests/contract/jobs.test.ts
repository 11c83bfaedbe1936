import { afterAll, expect, test } from "vitest";

import { ok } from "#app/domain/shared/result.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported, type DatabaseDeps } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const LEASE_END = "2026-11-23T08:05:00.000Z";

async function withJobs(engine: (typeof ENGINES)[number], count: number) {
  const deps = databaseDeps(await engines.open(engine));
  const organisationId = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
  const enqueue = async (number: number) =>
    deps.unitOfWork(async ({ jobs }) =>
      ok(
        await jobs.enqueue({
          id: `job-${number}`,
          key: `key-${number}`,
          kind: "measure-reminder",
          organisationId,
          payload: { code: "M-01", person: "P-1" },
          runAt: deps.clock.now(),
        }),
      ),
    );
  for (let number = 1; number <= count; number += 1) expect(expectOk(await enqueue(number))).toBe(true);
  return { deps, enqueue };
}

async function claim(deps: DatabaseDeps, owner: string, until = LEASE_END) {
  return expectOk(await deps.unitOfWork(async ({ jobs }) => ok(await jobs.claim(owner, until))));
}

test.each(ENGINES)("%s: four workers at once share the jobs and none is claimed twice", async (engine) => {
  const { deps } = await withJobs(engine, 20);
  const claimed: string[] = [];
  const worker = async (owner: string) => {
    for (let job = await claim(deps, owner); job; job = await claim(deps, owner)) {
      claimed.push(job.id);
      const end = { status: "done", outcome: "sent" } as const;
      const { id } = job;
      expect(expectOk(await deps.unitOfWork(async ({ jobs }) => ok(await jobs.finish(id, owner, end))))).toBe(
        true,
      );
    }
  };
  await Promise.all(["w1", "w2", "w3", "w4"].map(worker));
  expect(claimed.toSorted()).toEqual([...new Set(claimed)].toSorted());
  expect(claimed).toHaveLength(20);
});

test.each(ENGINES)("%s: the same key is one job, whatever became of it", async (engine) => {
  const { deps, enqueue } = await withJobs(engine, 1);
  const job = await claim(deps, "w1");
  const end = { status: "done", outcome: "sent" } as const;
  await deps.unitOfWork(async ({ jobs }) => ok(await jobs.finish(job!.id, "w1", end)));
  expect(expectOk(await enqueue(1))).toBe(false);
  expect(await claim(deps, "w2")).toBeUndefined();
});

test.each(ENGINES)(
  "%s: a dead worker's job is taken over, and the dead one can end it no more",
  async (engine) => {
    const { deps } = await withJobs(engine, 1);
    expect((await claim(deps, "dead"))?.attempts).toBe(0);
    expect(await claim(deps, "heir")).toBeUndefined();
    deps.clock.advance(6 * 60_000);
    const taken = await claim(deps, "heir", "2026-11-23T08:20:00.000Z");
    expect(taken?.id).toBe("job-1");
    const late = { status: "done", outcome: "sent" } as const;
    expect(
      expectOk(await deps.unitOfWork(async ({ jobs }) => ok(await jobs.finish("job-1", "dead", late)))),
    ).toBe(false);
    const runAt = "2026-11-23T09:00:00.000Z";
    await deps.unitOfWork(async ({ jobs }) =>
      ok(await jobs.postpone("job-1", "heir", { runAt, outcome: "mail.busy" })),
    );
    expect(await claim(deps, "heir")).toBeUndefined();
    deps.clock.advance(60 * 60_000);
    expect((await claim(deps, "heir", "2026-11-23T10:00:00.000Z"))?.attempts).toBe(1);
  },
);
