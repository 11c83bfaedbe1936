import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";

import { DatabaseRefusal } from "../refusal.ts";
import type { Database } from "../schema.ts";

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const POOL_SIZE = 10;

type Parser = (text: string) => unknown;

const PARSERS: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [INT8, Number],
  [NUMERIC, Number],
  [DATE, (text) => text],
  [TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

function parserFor(oid: number, format?: "text" | "binary"): Parser {
  return (
    PARSERS.get(oid) ?? (pg.types.getTypeParser as (oid: number, format?: string) => Parser)(oid, format)
  );
}

/** Counts and sums as numbers, dates as text: what SQLite gives as well. */
const types: pg.CustomTypesConfig = { getTypeParser: parserFor };

export interface PostgresParts {
  readonly writer: Kysely<Database>;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Pool of connections to an existing PostgreSQL database; refuses with one sentence when it does not answer. */
export async function openPostgres(url: string): Promise<PostgresParts> {
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, types, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    await pool.end();
    throw new DatabaseRefusal(
      "postgres.unreachable",
      "Die PostgreSQL-Datenbank antwortet nicht; bitte DATABASE_URL, Netz und Zugangsdaten prüfen.",
      { cause: error },
    );
  }
  const writer = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { writer, pool, close: async () => writer.destroy() };
}
