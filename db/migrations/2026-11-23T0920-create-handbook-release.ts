import type { Kysely } from "kysely";
import { sql } from "kysely";

import { oneOf, required, tableKit } from "./table-kit.ts";
import type { TableKit } from "./table-kit.ts";

const FROZEN = [
  "id",
  "organisation_id",
  "number",
  "snapshot",
  "snapshot_hash",
  "analysis_hash",
  "reason",
  "prepared_by",
  "prepared_at",
];
const DECISION = ["status", "decided_by", "decided_at", "decision_reason", "released_on"];

/** What was prepared never changes, a decision is taken once, a printed file is kept once, a release is never deleted. */
async function createGuards(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  const differs = kit.engine === "postgres" ? "is distinct from" : "is not";
  const changed = (columns: string[]) =>
    columns.map((column) => `old.${column} ${differs} new.${column}`).join(" or ");
  const condition = `${changed(FROZEN)} or (old.status <> 'prepared' and (${changed(DECISION)})) or (old.pdf_hash is not null and (${changed(["pdf_hash", "pdf"])}))`;
  if (kit.engine === "sqlite") {
    await sql`create trigger handbook_release_no_change before update on handbook_release when ${sql.raw(condition)} begin select raise(abort, 'handbook_release is frozen'); end`.execute(
      database,
    );
    await sql`create trigger handbook_release_no_delete before delete on handbook_release begin select raise(abort, 'handbook_release is frozen'); end`.execute(
      database,
    );
    return;
  }
  await sql`create function handbook_release_refuse() returns trigger language plpgsql as $$ begin raise exception 'handbook_release is frozen'; end $$`.execute(
    database,
  );
  await sql`create trigger handbook_release_no_change before update on handbook_release for each row when (${sql.raw(condition)}) execute function handbook_release_refuse()`.execute(
    database,
  );
  await sql`create trigger handbook_release_no_delete before delete on handbook_release for each row execute function handbook_release_refuse()`.execute(
    database,
  );
}

export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await kit
    .create("handbook_release")
    .addColumn("id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("organisation_id", kit.text, required)
    .addColumn("number", kit.integer, required)
    .addColumn("status", kit.text, required)
    .addColumn("snapshot", kit.text, required)
    .addColumn("snapshot_hash", kit.text, required)
    .addColumn("analysis_hash", kit.text, required)
    .addColumn("pdf_hash", kit.text)
    .addColumn("pdf", kit.bytes)
    .addColumn("reason", kit.text, required)
    .addColumn("prepared_by", kit.text, required)
    .addColumn("prepared_at", kit.text, required)
    .addColumn("decided_by", kit.text)
    .addColumn("decided_at", kit.text)
    .addColumn("decision_reason", kit.text)
    .addColumn("released_on", kit.text)
    .addColumn("version", kit.integer, required)
    .addForeignKeyConstraint("handbook_release_organisation", ["organisation_id"], "organisation", ["id"])
    .addUniqueConstraint("handbook_release_number", ["organisation_id", "number"])
    .addCheckConstraint("handbook_release_status", oneOf("status", ["prepared", "released", "rejected"]))
    .addCheckConstraint("handbook_release_four_eyes", sql`decided_by <> prepared_by`)
    .addCheckConstraint(
      "handbook_release_decision",
      sql`(status = 'prepared' and decided_by is null and decided_at is null) or (status <> 'prepared' and decided_by is not null and decided_at is not null)`,
    )
    .addCheckConstraint(
      "handbook_release_date",
      sql`(status = 'released' and released_on is not null) or (status <> 'released' and released_on is null)`,
    )
    .addCheckConstraint(
      "handbook_release_pdf",
      sql`(pdf is null and pdf_hash is null) or (pdf is not null and pdf_hash is not null)`,
    )
    .execute();
  await createGuards(database, kit);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("handbook_release").execute();
  if (tableKit(database).engine === "postgres")
    await sql`drop function handbook_release_refuse()`.execute(database);
}
