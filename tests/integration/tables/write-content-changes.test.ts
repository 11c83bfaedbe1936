import { afterAll, expect, test } from "vitest";

import { contentChanges } from "#app/domain/tables/index.ts";
import { writeContentChanges } from "#app/services/tables/write-content-changes.server.ts";
import { lfms } from "#tests/factories/exchange-document.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

import { officer, tableDesk } from "./table-desk.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

test.each(ENGINES)("%s: somebody who writes another row after the first look is noticed", async (engine) => {
  const { deps, organisationId, content } = await tableDesk(await engines.open(engine), lfms());
  const before = (await content())!;
  const after = structuredClone(before);
  after.processes[0]!.name = "Neu";
  const { contentVersion: baseVersion } = (await deps.repositories.organisations.findById(organisationId))!;
  const target = { organisationId, baseVersion };
  const written = await deps.unitOfWork(async (repositories) => {
    const { processes, resources } = repositories;
    const update: typeof processes.update = async (...row) => {
      const stored = (await resources.findByCode(organisationId, "R-01"))!;
      await resources.update(organisationId, { ...stored.value, name: "anders" }, stored.version);
      return processes.update(...row);
    };
    const meddled = { ...repositories, processes: { ...processes, update } };
    return writeContentChanges(meddled, officer, target, contentChanges(before, after));
  });
  expect(written.ok ? "written" : written.error.code).toBe("changed-meanwhile");
  expect(await content()).toEqual(before);
});
