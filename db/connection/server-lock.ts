import BetterSqlite3 from "better-sqlite3";
import type pg from "pg";

import { DatabaseRefusal } from "../refusal.ts";
import { explainStorageError } from "../storage-error.ts";

/** Held for the life of a server; the operating system frees it when the process dies, however it dies. */
export interface ServerLock {
  release(): Promise<void>;
}

const ADVISORY_KEY = 0x53464e44;

function alreadyRunning(cause?: unknown): DatabaseRefusal {
  return new DatabaseRefusal(
    "server.already-running",
    "Mit dieser Datenbank läuft schon ein Standfest-Server; bitte erst den anderen beenden.",
    { cause },
  );
}

/**
 * Lock beside a database file: an open exclusive transaction on a small file of its own. Its lock belongs to the process,
 * so after `kill -9` nothing stale is left and no process number has to be trusted.
 */
export function lockFile(file: string): ServerLock {
  let lock: BetterSqlite3.Database | undefined;
  try {
    lock = new BetterSqlite3(`${file}.server-lock`, { timeout: 0 });
    lock.exec("begin exclusive");
  } catch (error) {
    lock?.close();
    throw explain(error, file);
  }
  const held = lock;
  return { release: async () => void held.close() };
}

/** Only a lock that is held means another server; a full disk or a missing right say what they are. */
function explain(error: unknown, file: string): unknown {
  const code = error instanceof BetterSqlite3.SqliteError ? error.code : "";
  if (code.startsWith("SQLITE_BUSY")) return alreadyRunning(error);
  const told = explainStorageError(error);
  if (told instanceof DatabaseRefusal) return told;
  return new DatabaseRefusal(
    "sqlite.cannot-open",
    `Die Sperrdatei „${file}.server-lock“ lässt sich nicht anlegen; bitte Ordner und Schreibrecht prüfen.`,
    { cause: error },
  );
}

/** Session lock on one connection kept out of the pool. */
export async function lockPostgres(pool: pg.Pool): Promise<ServerLock> {
  const client = await pool.connect();
  const answer = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1) as locked", [
    ADVISORY_KEY,
  ]);
  if (answer.rows[0]?.locked !== true) {
    client.release();
    throw alreadyRunning();
  }
  return { release: async () => client.release(true) };
}
