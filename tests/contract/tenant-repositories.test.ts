import { afterAll, expect, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import type { Stored, TenantRepository } from "#db/repositories/tenant-repository.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import { tenantTables } from "#db/tenant/tenant-tables.ts";
import type { ListKey } from "#db/tenant/tenant-tables.ts";
import type { TenantTable } from "#db/tenant/tenant-table.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const LISTS = Object.keys(tenantTables) as ListKey[];
const CELLS = ENGINES.flatMap((engine) => LISTS.map((list) => ({ engine, list })));

type AnyRepository = TenantRepository<object>;

function repositoryOf(repositories: Repositories, list: ListKey): AnyRepository {
  return repositories[list];
}

function specOf(list: ListKey): TenantTable {
  return tenantTables[list] as unknown as TenantTable;
}

function firstOf(document: ExchangeDocument, list: ListKey): object {
  return (document[list] as readonly object[])[0]!;
}

const DOCUMENT = fullDocument();

test.each(CELLS)(
  "$engine, $list: another organisation neither sees nor changes a row",
  async ({ engine, list }) => {
    const deps = databaseDeps(await engines.open(engine));
    const own = await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
    const foreign = await imported(deps, { ...emptyDocument("FREMD") });
    const spec = specOf(list);
    const value = firstOf(DOCUMENT, list);
    const code = spec.codeOf(value);
    const repository = repositoryOf(deps.repositories, list);
    const stored = (await repository.findByCode(own, code))!;
    expect(stored.value).toEqual(spec.schema.parse(value));

    expect(await repository.findByCode(foreign, code)).toBeUndefined();
    expect(await repository.listByOrganisation(foreign)).toEqual([]);
    expect((await repository.list(foreign, { search: "a" })).total).toBe(0);
    expect((await repository.list(foreign)).rows).toEqual([]);
    const outcomes = await deps.unitOfWork(async (repositories) => {
      const writer = repositoryOf(repositories, list);
      const updated = await writer.update(foreign, value, stored.version);
      const removed = await writer.remove(foreign, code, stored.version);
      return ok([updated, removed].map((result) => (result.ok ? "done" : result.error.code)));
    });
    expect(expectOk(outcomes)).toEqual(["row.missing", "row.missing"]);
    expect(await repository.findByCode(own, code)).toEqual(stored);
  },
);

test.each(CELLS)(
  "$engine, $list: a row is inserted once, changed once per version, removed once",
  async ({ engine, list }) => {
    const deps = databaseDeps(await engines.open(engine));
    const id = await imported(deps, fullDocument());
    const spec = specOf(list);
    const value = lastOf(list);
    const code = spec.codeOf(value);
    const act = async <T, E>(
      run: (repository: AnyRepository) => Promise<{ ok: true; value: T } | { ok: false; error: E }>,
    ) => deps.unitOfWork(async (repositories) => run(repositoryOf(repositories, list)));
    const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
      result.ok ? "done" : result.error.code;

    expect(codeOf(await act(async (repository) => repository.insert(id, value)))).toBe("row.duplicate");
    const first = (await repositoryOf(deps.repositories, list).findByCode(id, code))!;
    deps.clock.advance(1000);
    const second = expectOk(await act(async (repository) => repository.update(id, value, first.version)));
    expect(second.version).toBeGreaterThan(first.version);
    expect([second.createdAt, second.updatedAt]).toEqual([first.createdAt, deps.clock.now()]);
    const late = await act(async (repository) => repository.update(id, value, first.version));
    expect(codeOf(late)).toBe("row.conflict");
    expect(late.ok ? null : (late.error as unknown as { current: Stored<object> }).current).toEqual(second);
    const stale = await act(async (repository) => repository.remove(id, code, first.version));
    expect(codeOf(stale)).toBe("row.conflict");
    const removed = codeOf(await act(async (repository) => repository.remove(id, code, second.version)));
    if (removed === "row.reference") return;
    expect(removed).toBe("done");
    expect(await repositoryOf(deps.repositories, list).findByCode(id, code)).toBeUndefined();
    const again = expectOk(await act(async (repository) => repository.insert(id, value)));
    expect(again.version).toBeGreaterThan(second.version);
  },
);

function lastOf(list: ListKey): object {
  return (DOCUMENT[list] as readonly object[]).at(-1)!;
}

function emptyDocument(code: string): ExchangeDocument {
  const { format, parameters } = fullDocument();
  return {
    format,
    organisation: { code, name: "Fremdes Amt" },
    parameters,
    processes: [],
    processDependencies: [],
    resources: [],
    resourceUses: [],
    outageScenarios: [],
  };
}

test.each(ENGINES)("%s: a row cannot point at a row of another organisation", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  await imported(deps, fullDocument("EIGEN", "Eigenes Amt"));
  const foreign = await imported(deps, emptyDocument("FREMD"));
  const refused = await deps.unitOfWork(async (repositories) =>
    repositories.capacities.insert(foreign, { id: "C", resource: "R-1", name: "Ersatz", quantities: [] }),
  );
  expect(refused.ok ? "done" : refused.error.code).toBe("row.reference");
});

test.each(ENGINES)("%s: a resource that others need cannot be removed", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const id = await imported(deps, fullDocument());
  const { version } = (await deps.repositories.resources.findByCode(id, "R-1"))!;
  const refused = await deps.unitOfWork(async (repositories) =>
    repositories.resources.remove(id, "R-1", version),
  );
  expect(refused.ok ? "done" : refused.error.code).toBe("row.reference");
  expect((await deps.repositories.resources.findByCode(id, "R-2"))?.value.requires).toEqual(["R-1"]);
});

test.each(ENGINES)("%s: a refused act leaves nothing of what it wrote before", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const id = await imported(deps, fullDocument());
  await deps.unitOfWork(async (repositories) => {
    await repositories.contacts.insert(id, { ...DOCUMENT.contacts![0]!, id: "K-2" });
    return err({ code: "second thoughts" });
  });
  expect(await deps.repositories.contacts.findByCode(id, "K-2")).toBeUndefined();
});

test.each(ENGINES)(
  "%s: lists search without case and umlauts, filter, sort with nothing last, and page",
  async (engine) => {
    const deps = databaseDeps(await engines.open(engine));
    const id = await imported(deps, fullDocument());
    const { processes } = deps.repositories;
    const codes = async (request: Parameters<typeof processes.list>[1]) =>
      (await processes.list(id, request)).rows.map(({ value }) => value.id);
    expect(await codes({ search: "AEMTER" })).toEqual(["GP-1"]);
    expect(await codes({ search: "gp-2 zahl" })).toEqual(["GP-2"]);
    expect(await codes({ search: "100%" })).toEqual([]);
    expect(await codes({ search: "_" })).toEqual([]);
    expect(await codes({ sort: { by: "name", direction: "ascending" } })).toEqual(["GP-1", "GP-2"]);
    expect(await codes({ sort: { by: "rto_hours", direction: "ascending" } })).toEqual(["GP-2", "GP-1"]);
    expect(await codes({ sort: { by: "rto_hours", direction: "descending" } })).toEqual(["GP-2", "GP-1"]);
    expect(await codes({ filter: { status: "released" } })).toEqual(["GP-2"]);
    expect(await codes({ filter: { unit: ["Referat Übung", "anderes"] } })).toEqual(["GP-1", "GP-2"]);
    const page = await processes.list(id, { page: 2, pageSize: 1 });
    expect([page.total, page.pageCount, page.rows[0]?.value.id]).toEqual([2, 2, "GP-2"]);
    await expect(
      processes.list(id, { filter: { "code; drop table process": "x" } as never }),
    ).rejects.toThrow();
  },
);

test.each(ENGINES)("%s: parts that exist once are put by compare and set", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const id = await imported(deps, fullDocument());
  const stored = (await deps.repositories.parameters.find(id))!;
  const changed = { ...stored.value, bufferHours: 3 };
  const put = async (version: number | null) =>
    deps.unitOfWork(async (repositories) => repositories.parameters.put(id, changed, version));
  expect((await put(null)).ok).toBe(false);
  const second = expectOk(await put(stored.version));
  const late = await put(stored.version);
  expect(late.ok ? "done" : late.error.code).toBe("row.conflict");
  expect(await deps.repositories.parameters.find(id)).toEqual(second);
  expect(await deps.repositories.parameters.find("nobody")).toBeUndefined();
});

test.each(ENGINES)("%s: every change inside an organisation raises its content version", async (engine) => {
  const deps = databaseDeps(await engines.open(engine));
  const id = await imported(deps, fullDocument());
  const version = async () => (await deps.repositories.organisations.findById(id))!.contentVersion;
  const before = await version();
  await deps.unitOfWork(async (repositories) =>
    repositories.contacts.insert(id, { ...DOCUMENT.contacts![0]!, id: "K-2" }),
  );
  expect(await version()).toBeGreaterThan(before);
});
