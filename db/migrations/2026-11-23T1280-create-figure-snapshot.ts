import type { Kysely } from "kysely";

import { jsonCheck, lengthBetween, oneOf, required, tableKit } from "./table-kit.ts";

/** Key figures of an organisation as they stood on a day: at most one row a day, never worked out again afterwards. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  const table = kit
    .create("figure_snapshot")
    .addColumn("organisation_id", kit.text, required)
    .addColumn("taken_on", kit.text, required)
    .addColumn("taken_at", kit.text, required)
    .addColumn("origin", kit.text, required)
    .addColumn("content_version", kit.integer, required)
    .addColumn("figures", kit.json, required)
    .addPrimaryKeyConstraint("figure_snapshot_key", ["organisation_id", "taken_on"])
    .addForeignKeyConstraint("figure_snapshot_organisation", ["organisation_id"], "organisation", ["id"])
    .addCheckConstraint("figure_snapshot_day", lengthBetween("taken_on", 10, 10))
    .addCheckConstraint("figure_snapshot_origin", oneOf("origin", ["daily", "release", "demo"]));
  await jsonCheck(table, kit, "figure_snapshot_figures", "figures").execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("figure_snapshot").execute();
}
