import type { Kysely } from "kysely";
import { sql } from "kysely";

import { anyChanged, guardFrozen } from "./frozen-table.ts";
import { oneOf, required, tableKit } from "./table-kit.ts";
import type { TableKit } from "./table-kit.ts";

const FROZEN = [
  "id",
  "organisation_id",
  "plan_code",
  "number",
  "version_text",
  "origin",
  "content",
  "content_hash",
  "basis",
  "reason",
  "submitted_by",
  "submitted_at",
];
const REVIEW = ["reviewed_by", "reviewed_at", "review_note"];
const DECISION = ["decided_by", "decided_at", "decision_note", "released_on", "next_review_on", "approver"];

/** What was submitted never changes, quality assurance and decision are recorded once, an edition is never deleted. */
async function createGuards(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  const changed = (columns: readonly string[]) => anyChanged(kit, columns);
  const condition = `${changed(FROZEN)} or (old.status in ('released', 'returned') and (${changed([...REVIEW, ...DECISION, "status"])})) or (old.reviewed_by is not null and (${changed(REVIEW)}))`;
  await guardFrozen(database, kit, { table: "plan_version", condition });
}

export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await kit
    .create("plan_version")
    .addColumn("id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("organisation_id", kit.text, required)
    .addColumn("plan_code", kit.text, required)
    .addColumn("number", kit.integer, required)
    .addColumn("version_text", kit.text, required)
    .addColumn("origin", kit.text, required)
    .addColumn("status", kit.text, required)
    .addColumn("content", kit.text, required)
    .addColumn("content_hash", kit.text, required)
    .addColumn("basis", kit.text, required)
    .addColumn("reason", kit.text, required)
    .addColumn("submitted_by", kit.text, required)
    .addColumn("submitted_at", kit.text, required)
    .addColumn("reviewed_by", kit.text)
    .addColumn("reviewed_at", kit.text)
    .addColumn("review_note", kit.text)
    .addColumn("decided_by", kit.text)
    .addColumn("decided_at", kit.text)
    .addColumn("decision_note", kit.text)
    .addColumn("released_on", kit.text)
    .addColumn("next_review_on", kit.text)
    .addColumn("approver", kit.text)
    .addForeignKeyConstraint("plan_version_organisation", ["organisation_id"], "organisation", ["id"])
    .addUniqueConstraint("plan_version_number", ["organisation_id", "plan_code", "number"])
    .addCheckConstraint(
      "plan_version_status",
      oneOf("status", ["submitted", "reviewed", "released", "returned"]),
    )
    .addCheckConstraint("plan_version_origin", oneOf("origin", ["submitted", "adopted"]))
    .addCheckConstraint("plan_version_second_reader", sql`reviewed_by <> submitted_by`)
    .addCheckConstraint("plan_version_four_eyes", sql`status <> 'released' or decided_by <> submitted_by`)
    .addCheckConstraint(
      "plan_version_quality",
      sql`origin = 'adopted' or status not in ('reviewed', 'released') or reviewed_by is not null`,
    )
    .addCheckConstraint(
      "plan_version_decision",
      sql`origin = 'adopted' or status in ('submitted', 'reviewed') or (decided_by is not null and decided_at is not null)`,
    )
    .addCheckConstraint(
      "plan_version_date",
      sql`origin = 'adopted' or (status = 'released') = (released_on is not null)`,
    )
    .execute();
  await createGuards(database, kit);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("plan_version").execute();
  if (tableKit(database).engine === "postgres")
    await sql`drop function plan_version_refuse()`.execute(database);
}
