import type { Kysely } from "kysely";

import { tableKit } from "./table-kit.ts";

/** When the name in a receipt was erased; null while it is there. That a copy was confirmed, and when, stays. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await database.schema
    .alterTable("handbook_receipt")
    .addColumn("name_erased_at", kit.text as never)
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable("handbook_receipt").dropColumn("name_erased_at").execute();
}
