import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

import { DatabaseRefusal } from "../refusal.ts";
import { openSqliteMemory } from "./open-sqlite.ts";
import type { SqliteParts } from "./open-sqlite.ts";

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** SQLite needs files beside the database even for reading; where it cannot make them, an image in memory is read instead. */
export function isWriteProtected(file: string): boolean {
  return existsSync(file) && !(mayWrite(file) && mayWrite(dirname(file)));
}

/** Bytes 18 and 19 of the head say whether changes may lie in a file beside it (2) or not (1). */
const JOURNAL_BYTES = [18, 19] as const;

/** Whole file read into memory: the file itself is not touched, not even for a lock. */
export function openSqliteImage(file: string): SqliteParts {
  for (const suffix of ["-wal", "-journal"]) {
    if (!existsSync(`${file}${suffix}`) || statSync(`${file}${suffix}`).size === 0) continue;
    throw new DatabaseRefusal(
      "sqlite.cannot-open",
      `Neben der schreibgeschützten Datenbank liegen Änderungen in „${file}${suffix}“; bitte alle Dateien zusammen in einen beschreibbaren Ordner kopieren und dort prüfen.`,
    );
  }
  return openSqliteMemory(imageOf(file));
}

function imageOf(file: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new DatabaseRefusal(
      "sqlite.cannot-open",
      "Die Datenbankdatei lässt sich nicht lesen; bitte Pfad, Leserecht und freien Arbeitsspeicher prüfen.",
      { cause: error },
    );
  }
  for (const at of JOURNAL_BYTES) if (bytes[at] === 2) bytes[at] = 1;
  return bytes;
}
