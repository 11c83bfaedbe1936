import { PostgresAdapter, sql } from "kysely";
import type { RawBuilder } from "kysely";

import type { Connection } from "./connection-type.ts";

/** The few things the engines say differently. */
export function isPostgres(connection: Connection): boolean {
  return connection.getExecutor().adapter instanceof PostgresAdapter;
}

/** All values of a text column as one JSON list, in no particular order. */
export function asJsonList(connection: Connection, column: string): RawBuilder<unknown> {
  return isPostgres(connection)
    ? sql`coalesce(json_agg(${sql.ref(column)}), '[]'::json)`
    : sql`json_group_array(${sql.ref(column)})`;
}

/** References are checked when the transaction ends: rows may come in any order until then. */
export async function deferReferences(connection: Connection): Promise<void> {
  await (
    isPostgres(connection) ? sql`set constraints all deferred` : sql`pragma defer_foreign_keys = on`
  ).execute(connection);
}

const AUDIT_CHAIN_KEY = 0x53464e45;

/** Whoever appends to the audit chain first holds it until the transaction ends. SQLite has one writer anyway. */
export async function holdAuditChain(connection: Connection): Promise<void> {
  if (isPostgres(connection)) await sql`select pg_advisory_xact_lock(${AUDIT_CHAIN_KEY})`.execute(connection);
}
