import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely, RawBuilder } from "kysely";
import { PostgresAdapter, sql } from "kysely";

export type Engine = "sqlite" | "postgres";

/** Builds tables the same way on both engines: byte order for text, STRICT on SQLite, jsonb on PostgreSQL. */
export interface TableKit {
  readonly engine: Engine;
  readonly text: RawBuilder<unknown>;
  readonly integer: RawBuilder<unknown>;
  readonly number: RawBuilder<unknown>;
  readonly bytes: RawBuilder<unknown>;
  readonly json: RawBuilder<unknown>;
  create(table: string): Table;
}

/** Columns are checked by the migration tests, not by types: the schema type may have moved on. */
export type Table = CreateTableBuilder<string, string>;

type ColumnOptions = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

export const required: ColumnOptions = (column) => column.notNull();

export function engineOf(database: Kysely<unknown>): Engine {
  return database.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

export function tableKit(database: Kysely<unknown>): TableKit {
  const engine = engineOf(database);
  const postgres = engine === "postgres";
  return {
    engine,
    text: postgres ? sql`text collate "C"` : sql`text`,
    integer: postgres ? sql`bigint` : sql`integer`,
    number: postgres ? sql`double precision` : sql`real`,
    bytes: postgres ? sql`bytea` : sql`blob`,
    json: postgres ? sql`jsonb` : sql`text`,
    create: (table) => {
      const builder = database.schema.createTable(table) as unknown as Table;
      return postgres ? builder : builder.modifyEnd(sql`strict`);
    },
  };
}

/** Check that a column holds one of the given words. */
export function oneOf(column: string, words: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;
}

export function flagCheck(column: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (0, 1)`;
}

/** Length in characters, both bounds included. */
export function lengthBetween(column: string, least: number, most: number): RawBuilder<boolean> {
  return sql<boolean>`length(${sql.ref(column)}) between ${sql.lit(least)} and ${sql.lit(most)}`;
}

export function numberBetween(column: string, least: number, most: number): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} between ${sql.lit(least)} and ${sql.lit(most)}`;
}

/** On SQLite JSON is text and must be valid; jsonb is valid by itself. */
export function jsonCheck(builder: Table, kit: TableKit, name: string, column: string): Table {
  if (kit.engine === "postgres") return builder;
  return builder.addCheckConstraint(name, sql`json_valid(${sql.ref(column)})`);
}
