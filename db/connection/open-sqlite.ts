import { mkdirSync, statfsSync } from "node:fs";
import { dirname } from "node:path";

import BetterSqlite3 from "better-sqlite3";
import type { Database as SqliteDatabase } from "better-sqlite3";
import type { DatabaseConnection, Driver } from "kysely";
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from "kysely";

import { DatabaseRefusal } from "../refusal.ts";
import type { Database } from "../schema.ts";
import {
  APPLICATION_ID,
  applyConnectionContract,
  assertConnectionContract,
  readConnectionFacts,
} from "./connection-contract.ts";
import type { ConnectionKind } from "./connection-contract.ts";
import { networkDriveName } from "./network-drive.ts";

/**
 * Takes the write lock at the start, so that a transaction that has read can never lose against another writer. On a full
 * or failing disk SQLite rolls back by itself: then there is nothing left to roll back, and nothing that may be committed.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database);
  }
}

export interface SqliteParts {
  readonly writer: Kysely<Database>;
  readonly reader: Kysely<Database>;
  /** The writer's own connection: for pragmas, online backup and serialisation only. */
  readonly connection: SqliteDatabase;
  readonly close: () => Promise<void>;
}

function kyselyOn(database: SqliteDatabase): Kysely<Database> {
  return new Kysely<Database>({ dialect: new ImmediateDialect(database) });
}

function isOurs(database: SqliteDatabase): boolean {
  const id = Number(database.pragma("application_id", { simple: true }));
  if (id === APPLICATION_ID) return true;
  const tables = database.prepare("select count(*) as tables from sqlite_schema").get() as { tables: number };
  return id === 0 && tables.tables === 0;
}

function prepare(database: SqliteDatabase, kind: ConnectionKind): void {
  try {
    if (!isOurs(database)) {
      throw new DatabaseRefusal(
        "sqlite.foreign-file",
        "Die Datei ist eine fremde Datenbank und gehört nicht zu Standfest; bitte DATABASE_URL prüfen.",
      );
    }
    applyConnectionContract(database, kind);
    assertConnectionContract(readConnectionFacts(database), kind);
  } catch (error) {
    database.close();
    throw explain(error);
  }
}

function explain(error: unknown): Error {
  if (error instanceof DatabaseRefusal) return error;
  const code = error instanceof BetterSqlite3.SqliteError ? error.code : "";
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return new DatabaseRefusal(
      "sqlite.not-a-database",
      "Die Datei ist keine lesbare Datenbank; bitte DATABASE_URL prüfen oder die letzte Sicherung einspielen.",
      { cause: error },
    );
  }
  return new DatabaseRefusal(
    "sqlite.cannot-open",
    "Die Datenbankdatei lässt sich nicht öffnen; bitte Pfad und Schreibrecht prüfen.",
    { cause: error },
  );
}

function connect(file: string, kind: ConnectionKind, readonly: boolean): SqliteDatabase {
  let database: SqliteDatabase;
  try {
    database = new BetterSqlite3(file, { readonly });
  } catch (error) {
    throw explain(error);
  }
  prepare(database, kind);
  return database;
}

function refuseNetworkDrive(folder: string): void {
  const drive = networkDriveName(statfsSync(folder).type);
  if (drive === null) return;
  throw new DatabaseRefusal(
    "sqlite.network-drive",
    `Die Datenbank liegt auf einem Netzlaufwerk (${drive}), dort drohen Schäden; bitte ein lokales Laufwerk oder PostgreSQL verwenden.`,
  );
}

/** A file of our own on a local drive: one writing connection, one that can only read. */
export function openSqliteFile(file: string): SqliteParts {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw explain(error);
  }
  refuseNetworkDrive(dirname(file));
  const connection = connect(file, "file", false);
  const readConnection = connect(file, "file", true);
  const writer = kyselyOn(connection);
  const reader = kyselyOn(readConnection);
  return {
    writer,
    reader,
    connection,
    close: async () => {
      readConnection.close();
      connection.close();
    },
  };
}

function inMemory(bytes: Uint8Array | undefined): SqliteDatabase {
  try {
    return new BetterSqlite3(bytes === undefined ? ":memory:" : Buffer.from(bytes));
  } catch (error) {
    throw explain(error);
  }
}

/** Database in memory, empty or from the bytes of `serialize()`; reader and writer are the same connection. */
export function openSqliteMemory(bytes?: Uint8Array): SqliteParts {
  const connection = inMemory(bytes);
  prepare(connection, "memory");
  const writer = kyselyOn(connection);
  return { writer, reader: writer, connection, close: async () => void connection.close() };
}
