import { afterAll, expect, test } from "vitest";

import { ok } from "#app/domain/shared/result.ts";
import { createRepositories } from "#db/create-repositories.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import { createListCache } from "#db/tenant/list-cache.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { countStatements } from "#tests/harness/count-statements.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

/** A database whose reader keeps lists, a second process beside it that reads everything anew, and what is changed. */
async function stage(engine: (typeof ENGINES)[number]) {
  const handle = await engines.open(engine);
  const deps = databaseDeps(handle);
  const organisationId = await imported(deps, fullDocument());
  const anew = createRepositories(handle.reader, deps.clock);
  const change = async (act: (repositories: Repositories) => Promise<unknown>) =>
    expectOk(await deps.unitOfWork(async (repositories) => ok(await act(repositories))));
  const expectSame = async () => {
    for (const list of ["processes", "resources", "resourceUses", "people"] as const)
      expect(await deps.repositories[list].listByOrganisation(organisationId)).toEqual(
        await anew[list].listByOrganisation(organisationId),
      );
    expect(await deps.repositories.analysisInput.load(organisationId)).toEqual(
      await anew.analysisInput.load(organisationId),
    );
  };
  await expectSame();
  return { handle, deps, organisationId, change, expectSame };
}

test.each(ENGINES)(
  "%s: a kept list shows every change, addition and removal of another process",
  async (engine) => {
    const { organisationId: id, change, expectSame } = await stage(engine);
    await change(async ({ processes }) => {
      const stored = (await processes.findByCode(id, "GP-1"))!;
      expectOk(
        await processes.update(id, { ...stored.value, name: "Ämter beraten und belehren" }, stored.version),
      );
    });
    await expectSame();
    await change(async ({ people, resources }) => {
      const person = (await people.findByCode(id, "P-1"))!;
      expectOk(await people.insert(id, { ...person.value, id: "P-0" }));
      const resource = (await resources.findByCode(id, "R-2"))!;
      expectOk(await resources.update(id, { ...resource.value, requires: [] }, resource.version));
    });
    await expectSame();
    // One goes and one comes: the number of rows is the same as before.
    await change(async ({ people }) => {
      const person = (await people.findByCode(id, "P-0"))!;
      expectOk(await people.remove(id, "P-0", person.version));
      expectOk(await people.insert(id, { ...person.value, id: "P-3" }));
    });
    await expectSame();
    await change(({ exchange }) => exchange.replace(id, { ...fullDocument(), resourceUses: [] }));
    await expectSame();
  },
);

test.each(ENGINES)(
  "%s: an unchanged list is asked for its version only, and nobody can spoil it",
  async (engine) => {
    const { handle, deps, organisationId } = await stage(engine);
    const read = () => deps.repositories.resources.listByOrganisation(organisationId);
    const [first] = await read();
    expect(await countStatements(handle.reader, read)).toHaveLength(1);
    expect((await read())[0]).toBe(first);
    expect(() => first!.value.requires.push("R-9")).toThrow(TypeError);
  },
);

test("only so much is kept: the list not used for longest goes first", () => {
  const lists = createListCache(1000);
  const list = { contentVersion: 1, rows: [], weight: 400 };
  for (const organisation of ["a", "b"]) lists.put(organisation, "person", list);
  lists.get("a", "person");
  lists.put("c", "person", list);
  expect(["a", "b", "c"].map((organisation) => lists.get(organisation, "person") !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});
