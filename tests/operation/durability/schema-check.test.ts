import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";

import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";

import { backupDatabase } from "#db/backup.ts";
import { openDatabase } from "#db/client.ts";
import { lockFile } from "#db/connection/server-lock.ts";
import { doctor } from "#db/doctor.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";
import { schemaFaults } from "#db/schema-check.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, imported } from "#tests/harness/database-deps.ts";
import { databaseFile, temporaryFolder } from "#tests/harness/database-file.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

const run = promisify(execFile);
const engines = createEngines();
afterAll(async () => engines.stop());
const clock = createTestClock();
const BIN = fileURLToPath(new URL("../../../bin/standfest.mjs", import.meta.url));

test.each(ENGINES)("%s: a migrated database has exactly the expected schema", async (engine) => {
  expect(await schemaFaults(await engines.open(engine))).toEqual([]);
});

const SQLITE_DAMAGE = [
  ["drop trigger audit_event_no_delete", "Schutzregel „audit_event_no_delete“ fehlt"],
  [
    "drop trigger audit_event_no_update; create trigger audit_event_no_update before update on audit_event begin select 1; end",
    "Schutzregel „audit_event_no_update“ wurde geändert",
  ],
  ["drop table session", "Tabelle „session“ fehlt"],
  ["alter table session add column extra text", "Tabelle „session“ wurde geändert"],
  ["create trigger spy after insert on session begin select 1; end", "Schutzregel „spy“ ist fremd"],
  ["pragma user_version = 1", "die Zahl der Umstellungen in der Datei stimmt nicht"],
] as const;

test.each(SQLITE_DAMAGE)("SQLite: %s: the doctor names it and the start refuses", async (damage, named) => {
  const handle = await engines.open("sqlite");
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  await imported(databaseDeps(handle), fullDocument());
  handle.connection.exec(damage);
  const check = (await doctor(handle)).find(({ id }) => id === "schema");
  expect([check?.healthy, check?.message]).toEqual([false, expect.stringContaining(named) as string]);
  await expect(migrateWithBackup(handle, { clock })).rejects.toMatchObject({
    code: "schema.damaged",
    message: expect.stringContaining("; bitte die letzte Sicherung einspielen.") as string,
  });
});

test("SQLite: a missing index is told by the doctor, but nobody is kept from the handbook for it", async () => {
  const handle = await engines.open("sqlite");
  await sql`drop index audit_event_by_object`.execute(handle.writer);
  const check = (await doctor(handle)).find(({ id }) => id === "schema");
  expect(check?.message).toContain("Index „audit_event_by_object“ fehlt");
  expect((await migrateWithBackup(handle, { clock })).applied).toEqual([]);
});

test.each([
  "drop trigger handbook_release_no_delete on handbook_release",
  "alter table audit_event disable trigger audit_event_no_change",
  "drop table session",
])("PostgreSQL: %s: the doctor names it and the start refuses", async (damage) => {
  const handle = await engines.open("postgres");
  await sql.raw(damage).execute(handle.writer);
  expect((await doctor(handle)).find(({ id }) => id === "schema")?.healthy).toBe(false);
  await expect(migrateWithBackup(handle, { clock })).rejects.toMatchObject({ code: "schema.damaged" });
});

test("the lock beside the database says what is wrong, and another server only when there is one", async () => {
  const file = await databaseFile();
  const held = lockFile(file);
  expect(() => lockFile(file)).toThrow(/läuft schon ein Standfest-Server/);
  await held.release();
  mkdirSync(`${file}.server-lock-folder`);
  expect(() => lockFile(join(`${file}.server-lock-folder`, "missing", "x.db"))).toThrow(
    /lässt sich nicht anlegen; bitte/,
  );
  writeFileSync(join(dirname(file), "y.db.server-lock"), "keine Datenbank".repeat(100));
  expect(() => lockFile(join(dirname(file), "y.db"))).toThrow(/lässt sich nicht anlegen/);
});

test("an auditor verifies a write-protected copy in a write-protected folder, and is told so", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  await imported(databaseDeps(handle), fullDocument());
  const folder = temporaryFolder();
  const copy = join(folder, "kopie.db");
  await backupDatabase(handle, copy);
  await handle.close();
  chmodSync(copy, 0o444);
  chmodSync(folder, 0o555);
  const { stdout, stderr } = await asAuditor(["verify-audit"], copy);
  expect(stdout).toMatch(/^1:[0-9a-f]{64}\n$/);
  expect(stderr).toContain("schreibgeschützt und wurde nur lesend geöffnet");
  expect((await asAuditor(["doctor"], copy)).stdout).not.toContain("✗");
  chmodSync(folder, 0o755);
});

/** Root may write everywhere: the tests of a container run the command as nobody. */
async function asAuditor(words: readonly string[], file: string) {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return run(process.execPath, [BIN, ...words], {
    ...nobody,
    env: { NODE_ENV: "test", PATH: process.env["PATH"], TZ: "UTC", DATABASE_URL: `file:${file}` },
  });
}
