import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { ok } from "#app/domain/shared/result.ts";
import { exportOrganisation } from "#app/services/organisation/export-organisation.server.ts";
import { backupDatabase, restoreDatabase, verifyBackupFile } from "#db/backup.ts";
import { verifyAudit } from "#db/audit/verify-audit.ts";
import { openDatabase } from "#db/client.ts";
import type { SqliteHandle } from "#db/client.ts";
import { doctor } from "#db/doctor.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";
import { migrateDownTo, pendingMigrations } from "#db/migrate.ts";
import { migrations } from "#db/migrations/index.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import { databaseDeps, expectOk, imported } from "#tests/harness/database-deps.ts";
import { databaseFile, temporaryFolder } from "#tests/harness/database-file.ts";
import { createTestClock } from "#tests/harness/test-clock.ts";

const clock = createTestClock();

test("DUR-12: a backup taken while people write is whole, consistent and checked", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  const deps = databaseDeps(handle);
  const id = await imported(deps, fullDocument());
  let running = true;
  let writes = 0;
  let acknowledged = 0;
  let longestPause = 0;
  const write = async () => {
    while (running) {
      writes += 1;
      const begun = performance.now();
      const contact = { ...fullDocument().contacts![0]!, id: `K-${1000 + writes}`, remark: "x".repeat(5000) };
      await deps.unitOfWork(async (repositories) => {
        await repositories.contacts.insert(id, contact);
        await repositories.audit.append({
          action: "record.created",
          actor: "writer",
          organisationId: id,
          object: { kind: "contact", code: contact.id, version: null },
          payload: { changes: { before: {}, after: { name: contact.name } } },
        });
        return ok(undefined);
      });
      acknowledged += 1;
      longestPause = Math.max(longestPause, performance.now() - begun);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const writing = write();
  const target = join(temporaryFolder(), "sicherung.db");
  const report = await backupDatabase(handle, target);
  running = false;
  await writing;
  expect(writes).toBeGreaterThan(1);
  expect(acknowledged).toBe(writes);
  expect((await deps.repositories.contacts.list(id)).total).toBe(writes + fullDocument().contacts!.length);
  process.stdout.write(`DUR-12: ${writes} writes, longest pause ${longestPause.toFixed(1)} ms\n`);
  expect(existsSync(`${target}.part`)).toBe(false);
  const copy = await openDatabase(`file:${target}`);
  const contacts = await databaseDeps(copy).repositories.contacts.list(id);
  expect(report.auditSize).toBe(contacts.total);
  await copy.close();
  await handle.close();
});

test("a restored backup holds the same content; nothing is overwritten unasked", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  const deps = databaseDeps(handle);
  await imported(deps, fullDocument());
  const exported = expectOk(await exportOrganisation(deps, "TEST")).text;
  const folder = temporaryFolder();
  const backup = join(folder, "sicherung.db");
  await backupDatabase(handle, backup);
  await expect(backupDatabase(handle, backup)).rejects.toThrow(/gibt es schon/);
  await handle.close();
  await expect(restoreDatabase(backup, `file:${file}`, { clock })).rejects.toThrow(/„--overwrite“/);
  const target = join(folder, "new", "standfest.db");
  await restoreDatabase(backup, `file:${target}`, { clock });
  const restored = await openDatabase(`file:${target}`, { role: "server" });
  expect(expectOk(await exportOrganisation(databaseDeps(restored), "TEST")).text).toBe(exported);
  await restored.close();
});

test("a damaged, cut, foreign or missing backup is refused before anything is touched", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  await imported(databaseDeps(handle), fullDocument());
  const folder = temporaryFolder();
  const backup = join(folder, "sicherung.db");
  await backupDatabase(handle, backup);
  await handle.close();
  const bytes = readFileSync(backup);
  const damaged = (name: string, change: (copy: Buffer) => Buffer) => {
    const target = join(folder, name);
    writeFileSync(target, change(Buffer.from(bytes)));
    return target;
  };
  const cut = damaged("cut.db", (copy) => copy);
  truncateSync(cut, bytes.length - 8192);
  const cases = [
    cut,
    damaged("header.db", (copy) => copy.fill(7, 0, 40)),
    damaged("text.db", () => Buffer.from("Dies ist keine Datenbank.".repeat(200))),
    damaged("empty.db", () => Buffer.alloc(0)),
    join(folder, "missing.db"),
  ];
  for (const candidate of cases) {
    await expect(verifyBackupFile(candidate), candidate).rejects.toThrow(/bitte/);
    await expect(
      restoreDatabase(candidate, `file:${join(folder, "target.db")}`, { clock }),
      candidate,
    ).rejects.toThrow(/bitte/);
    expect(existsSync(join(folder, "target.db"))).toBe(false);
  }
});

test("a fault in the log never keeps from backing up, migrating and restoring: it is told loudly", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  if (handle.engine !== "sqlite") throw new Error("expected SQLite");
  await imported(databaseDeps(handle), fullDocument());
  const names = Object.keys(migrations);
  await migrateDownTo(handle, names.at(-2) ?? null);
  forgeEvent(handle.connection);
  const folder = temporaryFolder();
  const warning = expect.stringMatching(/^Das Protokoll ist verändert: Eintrag 1 /) as string;
  const report = await backupDatabase(handle, join(folder, "sicherung.db"));
  expect(report).toMatchObject({ auditValid: false, auditSize: 1, warning });
  expect(await migrateWithBackup(handle, { clock })).toMatchObject({ applied: names.slice(-1), warning });
  await handle.close();
  const target = join(folder, "restored.db");
  const restored = await restoreDatabase(join(folder, "sicherung.db"), `file:${target}`, { clock });
  expect(restored).toMatchObject({ auditValid: false, warning, replaced: null });
  const again = await openDatabase(`file:${target}`);
  expect((await databaseDeps(again).repositories.organisations.listAll()).map(({ code }) => code)).toEqual([
    "TEST",
  ]);
  await again.close();
});

function forgeEvent(connection: SqliteHandle["connection"]): void {
  const { sql } = connection
    .prepare("select sql from sqlite_schema where name = 'audit_event_no_update'")
    .get() as { sql: string };
  connection.exec("drop trigger audit_event_no_update");
  connection.exec("update audit_event set payload = replace(payload, 'TEST', 'REST') where seq = 1");
  connection.exec(sql);
}

test("a restore keeps what it replaces, with everything that was still in its log, and leaves evidence", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  const deps = databaseDeps(handle);
  await imported(deps, fullDocument("ALT", "Altes Amt"));
  const backup = join(temporaryFolder(), "sicherung.db");
  const report = await backupDatabase(handle, backup);
  await imported(deps, fullDocument("NEU", "Neues Amt"));
  await expect(restoreDatabase(backup, `file:${file}`, { clock, overwrite: true })).rejects.toThrow(
    /noch geöffnet; bitte/,
  );
  await handle.close();
  const { replaced } = await restoreDatabase(backup, `file:${file}`, { clock, overwrite: true });
  expect(replaced).toBe(`${file}.replaced-${clock.now().replace(/[:.]/g, "-")}`);
  expect(await codesIn(file)).toEqual(["ALT"]);
  expect(await codesIn(replaced ?? "")).toEqual(["ALT", "NEU"]);
  const restored = await openDatabase(`file:${file}`);
  const { rows } = await databaseDeps(restored).repositories.audit.listInstallation();
  expect(rows[0]).toMatchObject({
    action: "installation.restored",
    payload: { hash: report.hash, auditSize: 1, auditValid: true },
  });
  expect(await verifyAudit(restored)).toMatchObject({ valid: true, size: 2 });
  await restored.close();
});

async function codesIn(file: string): Promise<readonly string[]> {
  const handle = await openDatabase(`file:${file}`);
  const organisations = await databaseDeps(handle).repositories.organisations.listAll();
  await handle.close();
  return organisations.map(({ code }) => code).toSorted();
}

test("a database that cannot be read any more is replaced and kept as it is", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  await imported(databaseDeps(handle), fullDocument());
  const backup = join(temporaryFolder(), "sicherung.db");
  await backupDatabase(handle, backup);
  await handle.close();
  writeFileSync(file, "zerstört".repeat(1000));
  writeFileSync(`${file}-wal`, "Rest");
  const { replaced } = await restoreDatabase(backup, `file:${file}`, { clock, overwrite: true });
  expect(await codesIn(file)).toEqual(["TEST"]);
  expect(readFileSync(replaced ?? "", "utf8")).toContain("zerstört");
  expect(readFileSync(`${replaced}-wal`, "utf8")).toBe("Rest");
});

test("a migration takes a verified backup first, and changes nothing when it cannot", async () => {
  const file = await databaseFile();
  const handle = await openDatabase(`file:${file}`);
  const names = Object.keys(migrations);
  await migrateDownTo(handle, names.at(-2) ?? null);
  const { clock } = databaseDeps(handle);
  const blocked = join(temporaryFolder(), "file");
  writeFileSync(blocked, "");
  await expect(migrateWithBackup(handle, { clock, backupFolder: join(blocked, "below") })).rejects.toThrow();
  expect(await pendingMigrations(handle)).toEqual(names.slice(-1));
  await handle.close();
});

test("the doctor finds a healthy database healthy and an outdated one outdated", async () => {
  const handle = await openDatabase(`file:${await databaseFile()}`);
  await databaseDeps(handle).unitOfWork(async ({ audit }) =>
    ok(
      await audit.append({
        action: "installation.migrated",
        actor: "system",
        organisationId: null,
        object: null,
        payload: { migrations: [] },
      }),
    ),
  );
  const checks = await doctor(handle);
  expect(checks.map(({ healthy }) => healthy)).toEqual(checks.map(() => true));
  expect(checks.map(({ id }) => id).toSorted()).toEqual([
    "audit",
    "connection",
    "integrity",
    "schema",
    "storage",
    "strict-tables",
  ]);
  await migrateDownTo(handle, null);
  const sick = (await doctor(handle)).find(({ id }) => id === "schema");
  expect(sick).toMatchObject({
    healthy: false,
    message: expect.stringMatching(/standfest migrate/) as string,
  });
  await handle.close();
});
