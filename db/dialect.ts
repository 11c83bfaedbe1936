import { PostgresAdapter, sql } from "kysely";

import type { Connection } from "./connection-type.ts";

/** The few things the engines say differently. */
export function isPostgres(connection: Connection): boolean {
  return connection.getExecutor().adapter instanceof PostgresAdapter;
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
