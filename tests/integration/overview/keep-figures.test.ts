import { expect, test } from "vitest";

import { runJobs } from "#app/server/job-runner.ts";
import { keepFigures, keepFiguresAtRelease } from "#app/services/figures/keep-figures.server.ts";
import { ok } from "#app/domain/shared/result.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

const DAY = 86_400_000;

async function snapshots({ deps, organisationId }: DemoServer) {
  const since = { organisationId, personCode: null, snapshotsSince: "2020-01-01" };
  return (await deps.repositories.standing.find(since)).snapshots;
}

test("a quiet organisation keeps one row a month, one that changes one row a day", async () => {
  const server = await createDemoServer();
  const { deps, organisationId } = server;
  expect(await keepFigures(deps)).toBeGreaterThan(5);
  expect(await keepFigures(deps)).toBe(0);
  deps.clock.advance(DAY);
  expect((await snapshots(server)).map(({ takenOn }) => takenOn)).toEqual(["2026-11-23"]);
  const [plan] = await deps.repositories.plans.listByOrganisation(organisationId);
  if (!plan) throw new Error("the demo land has no plan");
  await deps.unitOfWork(async ({ plans }) => {
    await plans.remove(organisationId, plan.value.id, plan.version);
    return ok(undefined);
  });
  await runJobs(deps, "worker", 0);
  const kept = await snapshots(server);
  expect(kept.map(({ takenOn, origin }) => [takenOn, origin])).toEqual([
    ["2026-11-23", "daily"],
    ["2026-11-24", "daily"],
  ]);
  expect((kept[0]?.figures.plans ?? 0) - (kept[1]?.figures.plans ?? 0)).toBe(1);
});

test("a measure that falls due is counted the next day although nobody changed anything", async () => {
  const server = await createDemoServer();
  const { deps } = server;
  await keepFigures(deps);
  const overdue = async () => (await snapshots(server)).at(-1)?.figures.measuresOverdue ?? 0;
  const before = await overdue();
  deps.clock.advance(400 * DAY);
  await keepFigures(deps);
  expect(await overdue()).toBeGreaterThan(before);
});

test("a release keeps the figures of that organisation and of no other", async () => {
  const server = await createDemoServer();
  await keepFiguresAtRelease(server.deps, server.organisationId);
  const all = await server.deps.repositories.figureSnapshots.listLast();
  expect(all.filter(({ last }) => last !== undefined)).toMatchObject([
    { organisationId: server.organisationId, last: { origin: "release", takenOn: "2026-11-23" } },
  ]);
});

test("the overview shows the course with a table, and marks what is made up", async () => {
  const server = await createDemoServer();
  const { deps, organisationId } = server;
  await keepFiguresAtRelease(deps, organisationId);
  const [known] = await deps.repositories.figureSnapshots.listLast(organisationId);
  if (!known?.last) throw new Error("nothing was kept");
  const { figures, contentVersion } = known.last;
  const past = { takenOn: "2026-08-31", origin: "demo", contentVersion } as const;
  await deps.unitOfWork(async ({ figureSnapshots }) => {
    await figureSnapshots.put(organisationId, { ...past, figures: { ...figures, processesReleased: 7 } });
    return ok(undefined);
  });
  const { cookie } = await server.person("auditor");
  const page = await (await server.request("/o/LfMS", { cookie })).text();
  expect(page).toContain("BIA-Bögen freigegeben: von 7 von 15 im Aug. 2026 auf 15 von 15 heute");
  expect(page).toMatch(/<th scope="row">31\.08\.2026<\/th>/);
  expect(page).toContain("Die Werte bis zum 31.08.2026 sind für die Vorführung erfunden.");
  expect(page).toMatch(/href="\/o\/LfMS\/measures\?overdue=yes"/);
});
