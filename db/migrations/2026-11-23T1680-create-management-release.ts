import type { Kysely } from "kysely";
import { sql } from "kysely";

import { anyChanged, guardFrozen } from "./frozen-table.ts";
import { oneOf, required, tableKit } from "./table-kit.ts";

const TABLE = "management_release";
const FROZEN = ["id", "organisation_id", "subject_code", "number", "content", "content_hash", "reason"];
const SUBMISSION = ["submitted_by", "submitted_at"];
const DECISION = ["status", "decided_by", "decided_at", "decision_note", "released_on"];

/** What the Leitung releases: submitted once, decided once by somebody else, never deleted. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await kit
    .create(TABLE)
    .addColumn("id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("organisation_id", kit.text, required)
    .addColumn("subject_code", kit.text, required)
    .addColumn("number", kit.integer, required)
    .addColumn("status", kit.text, required)
    .addColumn("content", kit.text, required)
    .addColumn("content_hash", kit.text, required)
    .addColumn("reason", kit.text, required)
    .addColumn("submitted_by", kit.text, required)
    .addColumn("submitted_at", kit.text, required)
    .addColumn("decided_by", kit.text)
    .addColumn("decided_at", kit.text)
    .addColumn("decision_note", kit.text)
    .addColumn("released_on", kit.text)
    .addForeignKeyConstraint("management_release_organisation", ["organisation_id"], "organisation", ["id"])
    .addUniqueConstraint("management_release_number", ["organisation_id", "subject_code", "number"])
    .addCheckConstraint("management_release_status", oneOf("status", ["submitted", "released", "returned"]))
    .addCheckConstraint(
      "management_release_four_eyes",
      sql`status <> 'released' or decided_by <> submitted_by`,
    )
    .addCheckConstraint(
      "management_release_decision",
      sql`(status = 'submitted') = (decided_by is null) and (status = 'submitted') = (decided_at is null)`,
    )
    .addCheckConstraint("management_release_date", sql`(status = 'released') = (released_on is not null)`)
    .execute();
  const frozen = anyChanged(kit, [...FROZEN, ...SUBMISSION]);
  const condition = `${frozen} or (old.status <> 'submitted' and (${anyChanged(kit, DECISION)}))`;
  await guardFrozen(database, kit, { table: TABLE, condition });
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable(TABLE).execute();
  if (tableKit(database).engine === "postgres")
    await sql`drop function management_release_refuse()`.execute(database);
}
