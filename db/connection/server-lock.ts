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

/** A process that has just ended gives its lock back a moment later, when the database server has noticed. */
const PATIENCE_MS = 2_000;
const LOCK_NOT_AVAILABLE = "55P03";

/** Session lock on one connection kept out of the pool. */
export async function lockPostgres(pool: pg.Pool): Promise<ServerLock> {
  const client = await pool.connect();
  try {
    await client.query(`set lock_timeout = ${PATIENCE_MS}`);
    await client.query("select pg_advisory_lock($1)", [ADVISORY_KEY]);
  } catch (error) {
    client.release(true);
    const isHeld = error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE;
    throw isHeld ? alreadyRunning(error) : error;
  }
  return { release: () => unlock(client) };
}

/** Said aloud, because closing a connection is not waited for; where it is broken already, its lock is gone with it. */
async function unlock(client: pg.PoolClient): Promise<void> {
  await client.query("select pg_advisory_unlock($1)", [ADVISORY_KEY]).catch(() => undefined);
  client.release(true);
}
