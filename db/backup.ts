import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { verifyAudit } from "./audit/verify-audit.ts";
import { filePathOf, openDatabase } from "./client.ts";
import type { DatabaseHandle, SqliteHandle } from "./client.ts";
import { copyDurably, publishFile } from "./connection/durable-file.ts";
import { lockFile } from "./connection/server-lock.ts";
import { appliedMigrations, assertSchemaNotNewer } from "./migrate.ts";
import { dumpPostgres, restorePostgres } from "./postgres-backup.ts";
import { DatabaseRefusal } from "./refusal.ts";

export interface BackupReport {
  readonly file: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  /** Size and last hash of the audit chain at the time of the backup: a checkpoint to keep outside. */
  readonly auditSize: number;
  readonly auditHead: string;
}

export interface RestoreOptions {
  /** Without it an existing database is never touched. */
  readonly overwrite?: boolean;
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

function removeDatabaseFiles(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
}

/**
 * Online backup beside running reads and writes, then checked: whole, known schema, valid audit chain. The file appears under
 * its name only when all of that holds.
 * @throws DatabaseRefusal with one German sentence
 */
export async function backupDatabase(handle: DatabaseHandle, target: string): Promise<BackupReport> {
  const file = resolve(target);
  if (existsSync(file)) {
    throw new DatabaseRefusal(
      "backup.target-exists",
      "Die Sicherungsdatei gibt es schon; bitte einen anderen Namen wählen.",
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  return handle.engine === "sqlite" ? backupSqlite(handle, file) : backupPostgres(handle, file);
}

async function backupSqlite(handle: SqliteHandle, file: string): Promise<BackupReport> {
  const part = `${file}.part`;
  removeDatabaseFiles(part);
  try {
    await handle.connection.backup(part);
    const report = await verifyBackupFile(part);
    publishFile(part, file);
    removeDatabaseFiles(part);
    return { ...report, file };
  } catch (error) {
    removeDatabaseFiles(part);
    throw asRefusal(error, "backup.failed");
  }
}

async function backupPostgres(
  handle: Extract<DatabaseHandle, { engine: "postgres" }>,
  file: string,
): Promise<BackupReport> {
  const verdict = await verifyAudit(handle);
  const part = `${file}.part`;
  await dumpPostgres(handle.url, part);
  publishFile(part, file);
  return { file, hash: await hashOfFile(file), auditSize: verdict.size, auditHead: verdict.head };
}

function asRefusal(error: unknown, code: "backup.failed" | "backup.invalid"): DatabaseRefusal {
  if (error instanceof DatabaseRefusal && error.code !== "sqlite.not-a-database") return error;
  if (code === "backup.failed") {
    return new DatabaseRefusal(
      code,
      "Die Sicherung ist nicht gelungen; bitte Speicherplatz und Schreibrecht am Ziel prüfen und sie wiederholen.",
      { cause: error },
    );
  }
  return new DatabaseRefusal(
    code,
    "Die Sicherung ist beschädigt oder unvollständig; bitte eine andere Sicherung verwenden.",
    { cause: error },
  );
}

async function assertSound(handle: SqliteHandle): Promise<void> {
  const integrity = handle.connection.pragma("integrity_check", { simple: true });
  const dangling = handle.connection.pragma("foreign_key_check") as readonly unknown[];
  const known = await appliedMigrations(handle);
  if (integrity !== "ok" || dangling.length > 0 || known.length === 0)
    throw new Error("integrity or foreign key check failed, or no schema");
  await assertSchemaNotNewer(handle);
}

/**
 * Everything a backup must fulfil before somebody relies on it.
 * @throws DatabaseRefusal with one German sentence
 */
export async function verifyBackupFile(file: string): Promise<BackupReport> {
  if (!existsSync(file)) throw asRefusal(new Error("no such file"), "backup.invalid");
  try {
    const handle = await openDatabase(`file:${file}`);
    if (handle.engine !== "sqlite") throw new Error("a file is a SQLite database");
    try {
      await assertSound(handle);
      const verdict = await verifyAudit(handle);
      if (!verdict.valid) throw new Error(verdict.messages.join(" "));
      return { file, hash: await hashOfFile(file), auditSize: verdict.size, auditHead: verdict.head };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asRefusal(error, "backup.invalid");
  }
}

/**
 * Puts a verified backup in the place of a database. Refuses while a server runs on it, and to overwrite without being told to.
 * @throws DatabaseRefusal with one German sentence
 */
export async function restoreDatabase(
  file: string,
  targetUrl: string,
  options: RestoreOptions = {},
): Promise<BackupReport> {
  if (!targetUrl.startsWith("file:")) {
    await restorePostgres(file, targetUrl, options.overwrite === true);
    return { file, hash: await hashOfFile(file), auditSize: 0, auditHead: "" };
  }
  const target = filePathOf(targetUrl);
  const report = await verifyBackupFile(resolve(file));
  mkdirSync(dirname(target), { recursive: true });
  const lock = lockFile(target);
  try {
    if (existsSync(target) && options.overwrite !== true) {
      throw new DatabaseRefusal(
        "backup.target-exists",
        "Am Ziel gibt es schon eine Datenbank; bitte sie erst sichern und das Überschreiben ausdrücklich verlangen.",
      );
    }
    const fresh = `${target}.restored`;
    copyDurably(resolve(file), fresh);
    removeDatabaseFiles(target);
    publishFile(fresh, target);
    return { ...report, file: target };
  } finally {
    await lock.release();
  }
}
