import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteQueryCompiler,
} from "kysely";
import type { CompiledQuery, DatabaseConnection, Dialect, QueryResult } from "kysely";

import type { Engine } from "./migrations/table-kit.ts";
import type { Database } from "./schema.ts";

export interface RecordedStatement {
  readonly sql: string;
}

/** Answers every statement with the same made-up row, so that a method goes on to its next statement. */
class RecordingConnection implements DatabaseConnection {
  readonly #statements: RecordedStatement[];
  readonly #row: Readonly<Record<string, unknown>>;

  constructor(statements: RecordedStatement[], row: Readonly<Record<string, unknown>>) {
    this.#statements = statements;
    this.#row = row;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#statements.push({ sql: query.sql });
    return { rows: [this.#row as R], numAffectedRows: 1n };
  }

  // eslint-disable-next-line require-yield -- nothing is ever streamed here
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("streaming is not recorded");
  }
}

class RecordingDriver extends DummyDriver {
  readonly #connection: RecordingConnection;

  constructor(connection: RecordingConnection) {
    super();
    this.#connection = connection;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
}

function dialectOf(engine: Engine, driver: DummyDriver): Dialect {
  const postgres = engine === "postgres";
  return {
    createAdapter: () => (postgres ? new PostgresAdapter() : new SqliteAdapter()),
    createDriver: () => driver,
    createIntrospector: () => {
      throw new Error("there is no database to look into");
    },
    createQueryCompiler: () => (postgres ? new PostgresQueryCompiler() : new SqliteQueryCompiler()),
  };
}

/** Connection without a database that keeps the statements it is given. */
export function createRecorder(engine: Engine, row: Readonly<Record<string, unknown>>) {
  const statements: RecordedStatement[] = [];
  const driver = new RecordingDriver(new RecordingConnection(statements, row));
  const connection = new Kysely<Database>({ dialect: dialectOf(engine, driver) });
  return { connection, statements };
}
