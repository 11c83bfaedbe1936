import { StartRefusal } from "#app/server/listen.ts";
import { DatabaseRefusal, type RefusalCode } from "#db/refusal.ts";
import { explainStorageError } from "#db/storage-error.ts";

import { Refusal, type Message } from "./command.ts";

/** English twins of the database's sentences. */
const ENGLISH: Readonly<Record<RefusalCode, string>> = {
  "url.unknown": "DATABASE_URL is not understood; please give file:…, :memory: or postgres://….",
  "sqlite.unsafe-version":
    "This SQLite is not safe to use; please install the packages of the project again (npm ci).",
  "sqlite.contract": "The database cannot be opened safely; please check the file system it lies on.",
  "sqlite.foreign-file": "The file belongs to another program; please name another file in DATABASE_URL.",
  "sqlite.network-drive": "The database lies on a network drive; please use a local disk or PostgreSQL.",
  "sqlite.not-a-database": "The file is not a database; please check DATABASE_URL or restore a backup.",
  "sqlite.cannot-open": "The database file cannot be opened; please check folder and permissions.",
  "postgres.unreachable":
    "PostgreSQL cannot be reached; please check DATABASE_URL and whether the server runs.",
  "schema.newer": "The database is newer than this program; please use the newer program.",
  "schema.missing": "The database is empty; please run “standfest migrate”.",
  "schema.damaged":
    "Tables or guards of the database are missing or were changed; please run “standfest doctor” and restore the last backup.",
  "release.manipulated":
    "The edition was changed after its release and is not handed out; please run “standfest verify-audit” and take the edition from a backup.",
  "release.other-analysis":
    "This version of the program computes other results than the edition was released with; please print it with the version of that time or release a new edition.",
  "server.already-running": "Another server already uses this database; please stop it first.",
  "backup.failed": "The backup failed; please check free space and permissions at its place and repeat it.",
  "backup.invalid": "The backup is damaged or incomplete; please use another one.",
  "backup.target-exists": "The target already exists; please choose another name or ask for overwriting.",
  "backup.no-pg-dump": "pg_dump is missing; please install the PostgreSQL client or back up by other means.",
  "backup.unsupported": "This kind of backup is not possible here; please use the tools of the database.",
  "storage.full": "The disk is full; nothing was changed. Please free space and repeat.",
  "storage.failed": "The disk failed; nothing was changed. Please have it checked.",
  "storage.busy": "The database is busy; nothing was changed. Please repeat in a moment.",
};

/** Both sentences of a refusal, also where a full or failing disk stands behind an error; undefined for every other error. */
export function refusalText(error: unknown): Message | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal || cause instanceof StartRefusal) return cause.text;
    const explained = explainStorageError(cause);
    if (explained instanceof DatabaseRefusal) return { de: explained.message, en: ENGLISH[explained.code] };
  }
  return undefined;
}

/** The database's warning that its log is not sound, with its English twin. */
export function auditWarning(warning: string): Message {
  return {
    de: `ACHTUNG: ${warning}`,
    en: "WARNING: the audit trail or a released edition was changed; the data are saved all the same. Please find out why with “standfest verify-audit”.",
  };
}
