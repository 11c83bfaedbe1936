import { fileURLToPath } from "node:url";
import { resolve } from "node:path";

import type { Database as SqliteDatabase } from "better-sqlite3";
import type { Kysely } from "kysely";
import type pg from "pg";

import { openPostgres } from "./connection/open-postgres.ts";
import { openSqliteFile, openSqliteMemory } from "./connection/open-sqlite.ts";
import { isWriteProtected, openSqliteImage } from "./connection/open-sqlite-image.ts";
import type { SqliteParts } from "./connection/open-sqlite.ts";
import { lockFile, lockPostgres } from "./connection/server-lock.ts";
import type { ServerLock } from "./connection/server-lock.ts";
import { DatabaseRefusal } from "./refusal.ts";
import type { Database } from "./schema.ts";

interface OpenDatabase {
  /** Writes go here, inside a unit of work. */
  readonly writer: Kysely<Database>;
  /** Reads go here; on a SQLite file this connection cannot write. */
  readonly reader: Kysely<Database>;
  close(): Promise<void>;
}

export interface SqliteHandle extends OpenDatabase {
  readonly engine: "sqlite";
  /** Absolute path; null for a database in memory. */
  readonly file: string | null;
  readonly connection: SqliteDatabase;
  /** The file or its folder is write-protected: this is an image of it, and nothing is ever written to it. */
  readonly readOnly: boolean;
}

export interface PostgresHandle extends OpenDatabase {
  readonly engine: "postgres";
  readonly url: string;
  readonly pool: pg.Pool;
}

export type DatabaseHandle = SqliteHandle | PostgresHandle;

export interface OpenOptions {
  /**
   * A server keeps a second server off the same database; tools (export, backup …) may work beside it. An auditor only reads and
   * can therefore also open a write-protected copy.
   */
  readonly role?: "server" | "tool" | "auditor";
}

/** Absolute path of a `file:` address, relative ones from the working directory. */
export function filePathOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : resolve(url.slice("file:".length));
}

/**
 * Opens `file:…`, `:memory:` or `postgres://…` under the connection contract. Does not migrate.
 * @throws DatabaseRefusal with one German sentence when the database must not be used
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<DatabaseHandle> {
  if (url === ":memory:") return sqliteHandle(openSqliteMemory(), null);
  if (url.startsWith("file:")) return openFile(filePathOf(url), options);
  if (/^postgres(ql)?:\/\//.test(url)) return openServerDatabase(url, options);
  throw new DatabaseRefusal(
    "url.unknown",
    "DATABASE_URL ist nicht verständlich; bitte file:…, :memory: oder postgres://… angeben.",
  );
}

/** Copy of a serialised SQLite database in memory. */
export function openDatabaseFromBytes(bytes: Uint8Array): DatabaseHandle {
  return sqliteHandle(openSqliteMemory(bytes), null);
}

function sqliteHandle(parts: SqliteParts, file: string | null, lock?: ServerLock): SqliteHandle {
  const close = async () => {
    await parts.close();
    await lock?.release();
  };
  return {
    engine: "sqlite",
    file,
    writer: parts.writer,
    reader: parts.reader,
    connection: parts.connection,
    readOnly: false,
    close,
  };
}

async function openFile(file: string, options: OpenOptions): Promise<SqliteHandle> {
  if (options.role === "auditor" && isWriteProtected(file)) {
    const image = sqliteHandle(openSqliteImage(file), file);
    return { ...image, readOnly: true };
  }
  const parts = openSqliteFile(file);
  if (options.role !== "server") return sqliteHandle(parts, file);
  try {
    return sqliteHandle(parts, file, lockFile(file));
  } catch (error) {
    await parts.close();
    throw error;
  }
}

async function openServerDatabase(url: string, options: OpenOptions): Promise<PostgresHandle> {
  const parts = await openPostgres(url);
  const { writer, pool } = parts;
  let lock: ServerLock | undefined;
  try {
    if (options.role === "server") lock = await lockPostgres(pool);
  } catch (error) {
    await parts.close();
    throw error;
  }
  const close = async () => {
    await lock?.release();
    await parts.close();
  };
  return { engine: "postgres", url, writer, reader: writer, pool, close };
}
