import type { Kysely } from "kysely";

import { lengthBetween, numberBetween, required, tableKit } from "./table-kit.ts";

/** Who has confirmed which copy of which edition; lies beside the edition, so that no hash of one changes. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await kit
    .create("handbook_receipt")
    .addColumn("organisation_id", kit.text, required)
    .addColumn("release_id", kit.text, required)
    .addColumn("copy_number", kit.integer, required)
    .addColumn("confirmed_on", kit.text, required)
    .addColumn("confirmed_by", kit.text, required)
    .addColumn("recorded_by", kit.text, required)
    .addColumn("recorded_at", kit.text, required)
    .addPrimaryKeyConstraint("handbook_receipt_key", ["organisation_id", "release_id", "copy_number"])
    .addForeignKeyConstraint("handbook_receipt_organisation", ["organisation_id"], "organisation", ["id"])
    .addForeignKeyConstraint("handbook_receipt_release", ["release_id"], "handbook_release", ["id"])
    .addCheckConstraint("handbook_receipt_copy", numberBetween("copy_number", 1, 9999))
    .addCheckConstraint("handbook_receipt_day", lengthBetween("confirmed_on", 10, 10))
    .addCheckConstraint("handbook_receipt_name", lengthBetween("confirmed_by", 1, 300))
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("handbook_receipt").execute();
}
