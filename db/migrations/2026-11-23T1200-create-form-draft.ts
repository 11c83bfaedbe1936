import type { Kysely } from "kysely";

import { lengthBetween, numberBetween, required, tableKit } from "./table-kit.ts";

/**
 * Entries of a form that have not been saved, for each time somebody had it open: nothing older is overwritten by something
 * newer that does not come from it. Only that person ever reads them.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await kit
    .create("form_draft")
    .addColumn("account_id", kit.text, required)
    .addColumn("organisation_id", kit.text, required)
    .addColumn("page", kit.text, required)
    .addColumn("form", kit.text, required)
    .addColumn("slot", kit.text, required)
    .addColumn("submit_id", kit.text, required)
    .addColumn("object_version", kit.integer, required)
    .addColumn("content", kit.text, required)
    .addColumn("saved_at", kit.text, required)
    .addPrimaryKeyConstraint("form_draft_key", ["account_id", "organisation_id", "page", "form", "slot"])
    .addForeignKeyConstraint("form_draft_account", ["account_id"], "account", ["id"], (key) =>
      key.onDelete("cascade"),
    )
    .addForeignKeyConstraint("form_draft_organisation", ["organisation_id"], "organisation", ["id"], (key) =>
      key.onDelete("cascade"),
    )
    .addCheckConstraint("form_draft_page", lengthBetween("page", 1, 400))
    .addCheckConstraint("form_draft_form", lengthBetween("form", 1, 200))
    .addCheckConstraint("form_draft_slot", lengthBetween("slot", 1, 40))
    .addCheckConstraint("form_draft_content", lengthBetween("content", 2, 400_000))
    .addCheckConstraint("form_draft_version", numberBetween("object_version", 0, 999_999_999))
    .execute();
  await database.schema
    .createIndex("form_draft_by_age")
    .on("form_draft")
    .columns(["account_id", "saved_at"])
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("form_draft").execute();
}
