import type { Kysely } from "kysely";
import { sql } from "kysely";

import { required, tableKit } from "./table-kit.ts";
import type { TableKit } from "./table-kit.ts";

/** Rows are only ever added. On SQLite `recursive_triggers` makes REPLACE fire the delete trigger as well. */
async function createGuards(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  if (kit.engine === "sqlite") {
    for (const act of ["update", "delete"]) {
      await sql`create trigger ${sql.ref(`audit_event_no_${act}`)} before ${sql.raw(act)} on audit_event begin select raise(abort, 'audit_event is append-only'); end`.execute(
        database,
      );
    }
    await sql`create trigger audit_private_value_no_update before update on audit_private_value begin select raise(abort, 'audit_private_value can only be erased'); end`.execute(
      database,
    );
    return;
  }
  await sql`create function audit_refuse() returns trigger language plpgsql as $$ begin raise exception 'audit trail is append-only'; end $$`.execute(
    database,
  );
  await sql`create trigger audit_event_no_change before update or delete on audit_event for each row execute function audit_refuse()`.execute(
    database,
  );
  await sql`create trigger audit_event_no_truncate before truncate on audit_event for each statement execute function audit_refuse()`.execute(
    database,
  );
  await sql`create trigger audit_private_value_no_update before update on audit_private_value for each row execute function audit_refuse()`.execute(
    database,
  );
}

export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await kit
    .create("audit_event")
    .addColumn("seq", kit.integer, (column) => column.primaryKey().notNull())
    .addColumn("occurred_at", kit.text, required)
    .addColumn("organisation_id", kit.text)
    .addColumn("actor", kit.text, required)
    .addColumn("action", kit.text, required)
    .addColumn("object_kind", kit.text)
    .addColumn("object_code", kit.text)
    .addColumn("payload", kit.text, required)
    .addColumn("prev_hash", kit.text, (column) => column.notNull().unique())
    .addColumn("hash", kit.text, (column) => column.notNull().unique())
    .addCheckConstraint("audit_event_seq", sql`seq >= 1`)
    .execute();
  await database.schema
    .createIndex("audit_event_by_organisation")
    .on("audit_event")
    .columns(["organisation_id", "seq"])
    .execute();
  await database.schema
    .createIndex("audit_event_by_object")
    .on("audit_event")
    .columns(["organisation_id", "object_kind", "object_code", "seq"])
    .execute();
  await kit
    .create("audit_private_value")
    .addColumn("seq", kit.integer, required)
    .addColumn("field", kit.text, required)
    .addColumn("salt", kit.text, required)
    .addColumn("value", kit.text, required)
    .addPrimaryKeyConstraint("audit_private_value_key", ["seq", "field"])
    .addForeignKeyConstraint("audit_private_value_event", ["seq"], "audit_event", ["seq"])
    .execute();
  await createGuards(database, kit);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("audit_private_value").execute();
  await database.schema.dropTable("audit_event").execute();
  if (tableKit(database).engine === "postgres") await sql`drop function audit_refuse()`.execute(database);
}
