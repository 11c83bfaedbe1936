import type { Kysely } from "kysely";

import { tableKit } from "./table-kit.ts";

/** Columns a person has hidden, by list, as JSON text; null where nothing was ever chosen. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await database.schema
    .alterTable("account")
    .addColumn("list_columns", kit.text as never)
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable("account").dropColumn("list_columns").execute();
}
