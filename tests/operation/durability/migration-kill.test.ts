import { execFile } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { beforeAll, expect, test } from "vitest";

import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { openDatabase } from "#db/client.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { appliedMigrations, migrateDownTo, migrateToLatest } from "#db/migrate.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";
import { schemaFaults } from "#db/schema-check.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, imported } from "#tests/harness/database-deps.ts";
import { migrations } from "#db/migrations/index.ts";
import { databaseFile, temporaryFolder } from "#tests/harness/database-file.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

import { bundledProgram } from "./bundled-program.ts";

const run = promisify(execFile);
const SAMPLES = 24;
const clock = createTestClock();

let program: string;
beforeAll(async () => {
  program = await bundledProgram("migrate-and-die");
});

async function schemaOf(handle: DatabaseHandle): Promise<string> {
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  const rows = handle.connection
    .prepare(
      "select type, name, sql from sqlite_schema where name <> 'schema_migration' and sql is not null order by type, name",
    )
    .all();
  return JSON.stringify(rows);
}

/** Schema after each number of migrations: the only states that may ever be seen. */
async function knownStates(): Promise<ReadonlyMap<number, string>> {
  const handle = await openDatabase(":memory:");
  await migrateToLatest(handle, clock);
  const names = Object.keys(migrations);
  const states = new Map<number, string>([[names.length, await schemaOf(handle)]]);
  for (let count = names.length - 1; count >= 0; count -= 1) {
    await migrateDownTo(handle, names[count - 1] ?? null);
    states.set(count, await schemaOf(handle));
  }
  await handle.close();
  return states;
}

test(
  "DUR-10: killed at any statement, a migration is done or not done, and the next start completes it",
  { timeout: 180_000 },
  async () => {
    const states = await knownStates();
    const folder = temporaryFolder();
    const { stdout } = await run(process.execPath, ["--no-warnings", program, join(folder, "whole.db"), "0"]);
    const statements = Number(stdout);
    const seen = new Set<number>();
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const statement = 1 + Math.floor((sample * (statements - 1)) / (SAMPLES - 1));
      const file = join(folder, `killed-${sample}.db`);
      await expect(
        run(process.execPath, ["--no-warnings", program, file, String(statement)]),
      ).rejects.toMatchObject({
        signal: "SIGKILL",
      });
      const handle = await openDatabase(`file:${file}`);
      const applied = await appliedMigrations(handle);
      expect(await schemaOf(handle)).toBe(states.get(applied.length));
      seen.add(applied.length);
      await migrateToLatest(handle, clock);
      expect(await schemaOf(handle)).toBe(states.get(Object.keys(migrations).length));
      await handle.close();
    }
    expect(seen.size).toBeGreaterThan(2);
  },
);

test(
  "DUR-10: killed before each single statement of a migration, a database with content keeps its content and its evidence",
  { timeout: 240_000 },
  async () => {
    const names = Object.keys(migrations);
    const old = await databaseFile();
    const handle = await openDatabase(`file:${old}`);
    await imported(databaseDeps(handle), fullDocument());
    await migrateDownTo(handle, names.at(-2) ?? null);
    await handle.close();
    const folder = temporaryFolder();
    const migrate = async (name: string, statement: number) => {
      const file = join(folder, name);
      copyFileSync(old, file);
      return { file, run: run(process.execPath, ["--no-warnings", program, file, String(statement)]) };
    };
    const whole = await migrate("whole.db", 0);
    const statements = Number((await whole.run).stdout);
    const seen = new Set<number>();
    for (let statement = 1; statement <= statements; statement += 1) {
      const { file, run: killed } = await migrate(`killed-${statement}.db`, statement);
      await expect(killed).rejects.toMatchObject({ signal: "SIGKILL" });
      seen.add(await completed(file));
    }
    expect([...seen].toSorted((a, b) => a - b)).toEqual([names.length - 1, names.length]);
  },
);

/** Migrates to the end and gives the number of migrations that were there before. */
async function completed(file: string): Promise<number> {
  const handle = await openDatabase(`file:${file}`);
  const before = (await appliedMigrations(handle)).length;
  await migrateWithBackup(handle, { clock });
  expect(await schemaFaults(handle)).toEqual([]);
  expect(await verifyAudit(handle)).toMatchObject({ valid: true });
  const { organisations, audit, exchange } = databaseDeps(handle).repositories;
  const organisation = await organisations.findByCode("TEST");
  expect(canonicalDocumentText((await exchange.load(organisation?.id ?? ""))!)).toBe(
    canonicalDocumentText(fullDocument()),
  );
  const events = (await audit.listInstallation({ action: "installation.migrated" })).total;
  expect(events).toBe(1);
  await handle.close();
  return before;
}
