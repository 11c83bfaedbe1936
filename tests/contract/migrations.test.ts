import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";

import type { DatabaseHandle } from "#db/client.ts";
import {
  appliedMigrations,
  assertSchemaCurrent,
  assertSchemaNotNewer,
  LATEST_MIGRATION,
  migrateDownTo,
  migrateToLatest,
  pendingMigrations,
} from "#db/migrate.ts";
import { migrations } from "#db/migrations/index.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

const engines = createEngines();
afterAll(async () => engines.stop());
const clock = createTestClock();
const names = Object.keys(migrations);

async function tablesOf(handle: DatabaseHandle): Promise<unknown> {
  const tables = await handle.reader.introspection.getTables();
  return tables
    .filter(({ name }) => name !== "schema_migration")
    .map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => ({
        name: column.name,
        type: column.dataType,
        nullable: column.isNullable,
      })),
    }));
}

test.each(ENGINES)(
  "%s: empty, latest, step by step down to empty, latest again is the same schema",
  async (engine) => {
    const handle = await engines.openEmpty(engine);
    expect(await pendingMigrations(handle)).toEqual(names);
    expect(await migrateToLatest(handle, clock)).toEqual(names);
    const latest = await tablesOf(handle);
    expect(await migrateToLatest(handle, clock)).toEqual([]);
    for (const name of names.toReversed()) {
      const before = names[names.indexOf(name) - 1] ?? null;
      expect(await migrateDownTo(handle, before)).toEqual([name]);
    }
    expect(await tablesOf(handle)).toEqual([]);
    await migrateToLatest(handle, clock);
    expect(await tablesOf(handle)).toEqual(latest);
    expect((await appliedMigrations(handle)).at(-1)).toBe(LATEST_MIGRATION);
  },
);

test.each(ENGINES)("%s: a newer schema is refused with one sentence", async (engine) => {
  const handle = await engines.open(engine);
  await assertSchemaCurrent(handle);
  await sql`insert into schema_migration (name, applied_at) values ('2999-01-01T0000-future', '2999')`.execute(
    handle.writer,
  );
  await expect(assertSchemaNotNewer(handle)).rejects.toThrow(/neueren Fassung von Standfest; bitte/);
  await expect(migrateToLatest(handle, clock)).rejects.toThrow(/neueren Fassung/);
});

test.each(ENGINES)("%s: an empty database is refused where a current one is needed", async (engine) => {
  const handle = await engines.openEmpty(engine);
  await expect(assertSchemaCurrent(handle)).rejects.toThrow(/standfest migrate/);
});

test.each(ENGINES)("%s: a migration that fails leaves the schema as it was", async (engine) => {
  const handle = await engines.openEmpty(engine);
  const failing = names[1]!;
  await sql`create table plan (id text)`.execute(handle.writer);
  await expect(migrateToLatest(handle, clock)).rejects.toThrow();
  expect(await appliedMigrations(handle)).toEqual(names.slice(0, names.indexOf(failing)));
  const tables = (await handle.reader.introspection.getTables()).map(({ name }) => name);
  expect(tables).not.toContain("site");
});

test("SQLite: every table checks its types strictly", async () => {
  const handle = await engines.open("sqlite");
  const loose = await sql<{ name: string }>`
    select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'
  `.execute(handle.reader);
  expect(loose.rows).toEqual([]);
});

test("PostgreSQL: two programs that migrate at once do it once", async () => {
  const first = await engines.openEmpty("postgres");
  await migrateToLatest(first, clock);
  await migrateDownTo(first, null);
  const outcomes = await Promise.all([migrateToLatest(first, clock), migrateToLatest(first, clock)]);
  expect(outcomes.every((applied) => applied.length <= names.length)).toBe(true);
  expect(await appliedMigrations(first)).toEqual(names);
});
