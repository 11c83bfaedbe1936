import type { Kysely } from "kysely";

import { jsonCheck, required, tableKit } from "./table-kit.ts";

/** What a Ressort or the Land may see of a released edition, worked out once; the edition itself never changes. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  const table = kit
    .create("release_digest")
    .addColumn("release_id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("organisation_id", kit.text, required)
    .addColumn("digest", kit.json, required)
    .addForeignKeyConstraint("release_digest_release", ["release_id"], "handbook_release", ["id"])
    .addForeignKeyConstraint("release_digest_organisation", ["organisation_id"], "organisation", ["id"]);
  await jsonCheck(table, kit, "release_digest_json", "digest").execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("release_digest").execute();
}
