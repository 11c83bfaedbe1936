import BetterSqlite3 from "better-sqlite3";
import type pg from "pg";

import { DatabaseRefusal } from "../refusal.ts";

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
  const lock = new BetterSqlite3(`${file}.server-lock`, { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    throw alreadyRunning(error);
  }
  return { release: async () => void lock.close() };
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
