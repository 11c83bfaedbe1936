import { copyFileSync, existsSync, linkSync, rmSync } from "node:fs";

import BetterSqlite3 from "better-sqlite3";

import { DatabaseRefusal } from "../refusal.ts";
import { publishFile } from "./durable-file.ts";

const BESIDE = ["-wal", "-shm", "-journal"] as const;

export function removeDatabaseFiles(file: string): void {
  for (const suffix of ["", ...BESIDE]) rmSync(`${file}${suffix}`, { force: true });
}

/**
 * Brings everything of a database into its one file. Leaving the write-ahead log is only possible while nobody else has the
 * database open, so this also shows whether somebody has. False when the file cannot be read: it stays as it is.
 */
function foldIntoOneFile(file: string): boolean {
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new BetterSqlite3(file, { timeout: 0 });
    database.pragma("journal_mode = delete");
    return true;
  } catch (error) {
    if (!isBusy(error)) return false;
    throw new DatabaseRefusal(
      "storage.busy",
      "Ein anderes Programm hat die Datenbank noch geöffnet; bitte es beenden und das Einspielen wiederholen.",
      { cause: error },
    );
  } finally {
    database?.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** A second name for the same file; a copy where the file system knows no second names. */
function keepUnder(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

/** Opening a damaged file can throw away its log, in which there may be much to save: so the log is copied before. */
function foldKeepingLogs(target: string, replaced: string): void {
  const logs = ["-wal", "-journal"].filter((suffix) => existsSync(`${target}${suffix}`));
  for (const suffix of logs) copyFileSync(`${target}${suffix}`, `${replaced}${suffix}`);
  let superfluous = true;
  try {
    superfluous = foldIntoOneFile(target);
  } finally {
    if (superfluous) for (const suffix of logs) rmSync(`${replaced}${suffix}`, { force: true });
  }
}

/**
 * Puts `fresh` in the place of `target` by one rename: at every moment there is either the old or the new database. The old one
 * keeps a second name, which is the answer; null when there was none. A log of the old file must be gone before the rename,
 * otherwise SQLite would play it into the new one.
 */
export function replaceDatabase(fresh: string, target: string, instant: string): string | null {
  foldIntoOneFile(fresh);
  if (!existsSync(target)) {
    removeDatabaseFiles(target);
    publishFile(fresh, target);
    return null;
  }
  const replaced = `${target}.replaced-${instant.replace(/[:.]/g, "-")}`;
  removeDatabaseFiles(replaced);
  foldKeepingLogs(target, replaced);
  keepUnder(target, replaced);
  for (const suffix of BESIDE) rmSync(`${target}${suffix}`, { force: true });
  publishFile(fresh, target);
  return replaced;
}
