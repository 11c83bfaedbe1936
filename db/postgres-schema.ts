import { randomBytes } from "node:crypto";

import { sql } from "kysely";

import type { PostgresHandle } from "./client.ts";
import type { Connection } from "./connection-type.ts";
import { buildSchema } from "./migrate.ts";

/** Text of every table, rule, index, guard and function of a schema by its kind and name. */
export type SchemaObjects = ReadonlyMap<string, string>;

/** May not create a schema, or may only read. */
const NOT_ALLOWED = new Set(["42501", "25006"]);

const expectations = new WeakMap<PostgresHandle["writer"], Promise<SchemaObjects | null>>();

class Finished extends Error {
  readonly objects: SchemaObjects;

  constructor(objects: SchemaObjects) {
    super("The schema is read and no longer needed.");
    this.objects = objects;
  }
}

/** What the database in use holds, in the schema it works in. */
export async function postgresObjects(handle: PostgresHandle): Promise<SchemaObjects> {
  const found = await sql<{ name: string }>`select current_schema() as name`.execute(handle.reader);
  return objectsOf(handle.reader, found.rows[0]?.name ?? "public");
}

/**
 * What all migrations make on this very server, so that its version writes both texts: built in a schema of its own, in a
 * transaction that is rolled back. null: the account of the application may not do that. Once per connection.
 */
export function expectedPostgresObjects(handle: PostgresHandle): Promise<SchemaObjects | null> {
  const known = expectations.get(handle.writer) ?? buildAndForget(handle);
  expectations.set(handle.writer, known);
  return known;
}

async function buildAndForget(handle: PostgresHandle): Promise<SchemaObjects | null> {
  const schema = `standfest_expected_${randomBytes(8).toString("hex")}`;
  try {
    return await handle.writer.transaction().execute(async (transaction) => {
      await sql`create schema ${sql.id(schema)}`.execute(transaction);
      await sql`set local search_path to ${sql.id(schema)}`.execute(transaction);
      await buildSchema(transaction);
      throw new Finished(await objectsOf(transaction, schema));
    });
  } catch (error) {
    if (error instanceof Finished) return error.objects;
    if (NOT_ALLOWED.has(String((error as { code?: unknown }).code))) return null;
    throw error;
  }
}

async function objectsOf(connection: Connection, schema: string): Promise<SchemaObjects> {
  const { rows } = await sql<{ key: string; text: string }>`
    select 'table ' || relname as key, coalesce(string_agg(
        attname || ' ' || format_type(atttypid, atttypmod) || (case when attnotnull then ' not null' else '' end)
          || coalesce(' default ' || pg_get_expr(adbin, adrelid), ''), ', ' order by attname), '') as text
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      left join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      left join pg_attrdef on adrelid = pg_class.oid and adnum = attnum
      where nspname = ${schema} and relkind in ('r', 'p') group by relname
    union all
    select 'trigger ' || relname || '.' || tgname,
        pg_get_triggerdef(pg_trigger.oid) || (case when tgenabled in ('O', 'A') then '' else ' disabled' end)
      from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = ${schema} and not tgisinternal
    union all
    select 'constraint ' || relname || '.' || conname,
        pg_get_constraintdef(pg_constraint.oid) || (case when convalidated then '' else ' unchecked' end)
      from pg_constraint join pg_class on pg_class.oid = conrelid join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = ${schema} and contype in ('c', 'f', 'p', 'u', 'x')
    union all
    select 'index ' || pg_class.relname, pg_get_indexdef(indexrelid) || (case when indisvalid then '' else ' invalid' end)
      from pg_index join pg_class on pg_class.oid = indexrelid join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = ${schema} and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
    union all
    select 'function ' || proname, prosrc
      from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
      where nspname = ${schema} and prorettype = 'trigger'::regtype`.execute(connection);
  return new Map(rows.map(({ key, text }) => [key, text.replaceAll(`${schema}.`, "").replace(/\s+/g, " ")]));
}
