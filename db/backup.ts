import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { ok } from "#app/domain/shared/result.ts";

import { verifyAudit } from "./audit/verify-audit.ts";
import type { AuditVerdict } from "./audit/verify-audit.ts";
import { filePathOf, openDatabase } from "./client.ts";
import type { DatabaseHandle, SqliteHandle } from "./client.ts";
import { copyDurably, publishFile } from "./connection/durable-file.ts";
import { lockFile } from "./connection/server-lock.ts";
import { removeDatabaseFiles, replaceDatabase } from "./connection/replace-database.ts";
import { appliedMigrations, assertSchemaNotNewer, pendingMigrations } from "./migrate.ts";
import type { Clock } from "./ports.ts";
import { dumpPostgres, restorePostgres } from "./postgres-backup.ts";
import { createUnitOfWork } from "./unit-of-work.ts";
import { DatabaseRefusal } from "./refusal.ts";

export interface BackupReport {
  readonly file: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  /** Size and last hash of the audit chain at the time of the backup: a checkpoint to keep outside. */
  readonly auditSize: number;
  readonly auditHead: string;
  /** Whether the log and the released editions in the file are sound. A fault never keeps from backing up. */
  readonly auditValid: boolean;
  /** One German sentence when they are not. */
  readonly warning: string | null;
}

/** The file that was put in place, and where the one it replaced lies. */
export interface RestoreReport extends BackupReport {
  readonly replaced: string | null;
}

export interface RestoreOptions {
  readonly clock: Clock;
  /** Without it an existing database is never touched. */
  readonly overwrite?: boolean;
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

function auditReport(verdict: AuditVerdict) {
  const [first] = verdict.messages;
  return {
    auditSize: verdict.size,
    auditHead: verdict.head,
    auditValid: verdict.valid,
    warning:
      first === undefined
        ? null
        : `Das Protokoll ist verändert: ${first} Die Daten sind gesichert; bitte die Ursache mit „standfest verify-audit“ klären.`,
  };
}

/**
 * Online backup beside running reads and writes, then checked: whole and of a known schema. The file appears under its name only
 * when that holds. A log that is not sound is told in the report, loudly, but content in danger is backed up all the more.
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
  try {
    await dumpPostgres(handle.url, part);
    publishFile(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  return { file, hash: await hashOfFile(file), ...auditReport(verdict) };
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
      return { file, hash: await hashOfFile(file), ...auditReport(await verifyAudit(handle)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asRefusal(error, "backup.invalid");
  }
}

/**
 * Puts a verified backup in the place of a database, at one stroke; what stood there is kept beside it. Refuses while a server or
 * another program works on it, and to replace without being told to.
 * @throws DatabaseRefusal with one German sentence
 */
export async function restoreDatabase(
  file: string,
  targetUrl: string,
  options: RestoreOptions,
): Promise<RestoreReport> {
  if (!targetUrl.startsWith("file:")) return restoreToServer(file, targetUrl, options);
  const target = filePathOf(targetUrl);
  const report = await verifyBackupFile(resolve(file));
  mkdirSync(dirname(target), { recursive: true });
  const lock = lockFile(target);
  try {
    if (existsSync(target) && options.overwrite !== true) throw targetExists();
    const fresh = `${target}.restored`;
    removeDatabaseFiles(fresh);
    copyDurably(resolve(file), fresh);
    await recordRestore(await openDatabase(`file:${fresh}`), report, options.clock);
    const replaced = replaceDatabase(fresh, target, options.clock.now());
    return { ...report, file: target, replaced };
  } finally {
    await lock.release();
  }
}

function targetExists(): DatabaseRefusal {
  return new DatabaseRefusal(
    "backup.target-exists",
    "Am Ziel gibt es schon eine Datenbank; bitte sie erst sichern und das Überschreiben mit „--overwrite“ verlangen.",
  );
}

async function restoreToServer(
  file: string,
  url: string,
  { clock, overwrite = false }: RestoreOptions,
): Promise<RestoreReport> {
  await restorePostgres(file, url, overwrite ? null : targetExists());
  const handle = await openDatabase(url);
  const verified = { file, hash: await hashOfFile(file), ...auditReport(await verifyAudit(handle)) };
  await recordRestore(handle, verified, clock);
  return { ...verified, replaced: null };
}

/** Writes the event into the restored database and closes it; a file is left as one whole file without a log beside it. */
async function recordRestore(handle: DatabaseHandle, report: BackupReport, clock: Clock): Promise<void> {
  try {
    if ((await pendingMigrations(handle)).length === 0)
      await createUnitOfWork(
        handle,
        clock,
      )(async ({ audit }) =>
        ok(
          await audit.append({
            action: "installation.restored",
            actor: "system",
            organisationId: null,
            object: null,
            payload: { hash: report.hash, auditSize: report.auditSize, auditValid: report.auditValid },
          }),
        ),
      );
  } finally {
    await handle.close();
  }
}
