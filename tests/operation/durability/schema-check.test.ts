import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";

import { sql } from "kysely";
import { afterAll, expect, onTestFinished, test } from "vitest";

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

test.each(ENGINES)(
  "%s: a missing index is told by the doctor, but keeps nobody from the handbook",
  async (engine) => {
    const handle = await engines.open(engine);
    await sql`drop index audit_event_by_object`.execute(handle.writer);
    const check = (await doctor(handle)).find(({ id }) => id === "schema");
    expect(check?.message).toContain("Index „audit_event_by_object“ fehlt");
    expect((await migrateWithBackup(handle, { clock })).applied).toEqual([]);
  },
);

const POSTGRES_DAMAGE = [
  [
    "drop trigger handbook_release_no_delete on handbook_release",
    "Schutzregel „handbook_release.handbook_release_no_delete“ fehlt",
  ],
  [
    "alter table audit_event disable trigger audit_event_no_change",
    "Schutzregel „audit_event.audit_event_no_change“ wurde geändert",
  ],
  [
    "drop trigger audit_event_no_change on audit_event; create trigger audit_event_no_change before delete on audit_event for each row execute function audit_refuse()",
    "Schutzregel „audit_event.audit_event_no_change“ wurde geändert",
  ],
  [
    "create trigger spy before insert on session for each row execute function audit_refuse()",
    "Schutzregel „session.spy“ ist fremd",
  ],
  [
    "create or replace function audit_refuse() returns trigger language plpgsql as $$ begin return new; end $$",
    "Funktion „audit_refuse“ wurde geändert",
  ],
  ["drop table session", "Tabelle „session“ fehlt"],
  ["alter table session add column extra text", "Tabelle „session“ wurde geändert"],
  ["alter table account drop column theme", "Tabelle „account“ wurde geändert"],
  ["alter table account rename column theme to look", "Tabelle „account“ wurde geändert"],
  ["alter table account alter column login drop not null", "Tabelle „account“ wurde geändert"],
  ["alter table account alter column login type varchar(40)", "Tabelle „account“ wurde geändert"],
  ["alter table account alter column login set default 'x'", "Tabelle „account“ wurde geändert"],
  ["alter table job drop constraint job_status", "Bedingung „job.job_status“ fehlt"],
  [
    "alter table job drop constraint job_status; alter table job add constraint job_status check (status <> '')",
    "Bedingung „job.job_status“ wurde geändert",
  ],
  ["alter table job drop constraint job_organisation", "Bedingung „job.job_organisation“ fehlt"],
  ["alter table session drop constraint session_pkey", "Bedingung „session.session_pkey“ fehlt"],
  ["alter table job add constraint odd check (status <> 'x')", "Bedingung „job.odd“ ist fremd"],
] as const;

test.each(POSTGRES_DAMAGE)(
  "PostgreSQL: %s: the doctor names it and the start refuses",
  async (damage, named) => {
    const handle = await engines.open("postgres");
    await sql.raw(damage).execute(handle.writer);
    const check = (await doctor(handle)).find(({ id }) => id === "schema");
    expect([check?.healthy, check?.message]).toEqual([false, expect.stringContaining(named) as string]);
    await expect(migrateWithBackup(handle, { clock })).rejects.toMatchObject({ code: "schema.damaged" });
  },
);

test("PostgreSQL: what belongs to somebody else in the same schema is no damage, and checking leaves nothing behind", async () => {
  const handle = await engines.open("postgres");
  await sql.raw("create table foreign_list (id integer)").execute(handle.writer);
  expect(await schemaFaults(handle)).toEqual([]);
  const { rows } = await sql`select nspname from pg_namespace where nspname like 'standfest%'`.execute(
    handle.reader,
  );
  expect(rows).toEqual([]);
});

test("PostgreSQL: an account that may not build a schema still sees what is missing or switched off", async () => {
  const handle = await engines.open("postgres");
  if (handle.engine !== "postgres") throw new Error("expected PostgreSQL");
  const rights = "create role reader login; grant select on all tables in schema public to reader";
  await sql.raw(rights).execute(handle.writer);
  const limited = await openDatabase(handle.url.replace("postgres://postgres@", "postgres://reader@"));
  onTestFinished(() => limited.close());
  expect(await schemaFaults(limited)).toEqual([]);
  await sql.raw("alter table audit_event disable trigger audit_event_no_change").execute(handle.writer);
  await sql.raw("drop table session").execute(handle.writer);
  expect(await schemaFaults(limited)).toEqual([
    { kind: "table", name: "session", state: "missing" },
    { kind: "trigger", name: "audit_event.audit_event_no_change", state: "changed" },
  ]);
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
