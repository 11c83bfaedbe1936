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
 * database open, so this also shows whether somebody has. A file that cannot be read stays as it is.
 */
function foldIntoOneFile(file: string): void {
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new BetterSqlite3(file, { timeout: 0 });
    database.pragma("journal_mode = delete");
  } catch (error) {
    if (!isBusy(error)) return;
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
  foldIntoOneFile(target);
  const replaced = `${target}.replaced-${instant.replace(/[:.]/g, "-")}`;
  removeDatabaseFiles(replaced);
  for (const suffix of ["", ...BESIDE])
    if (existsSync(`${target}${suffix}`)) keepUnder(`${target}${suffix}`, `${replaced}${suffix}`);
  for (const suffix of BESIDE) rmSync(`${target}${suffix}`, { force: true });
  publishFile(fresh, target);
  return replaced;
}
