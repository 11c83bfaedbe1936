import type { Kysely } from "kysely";

import { jsonCheck, oneOf, required, tableKit } from "./table-kit.ts";
import type { TableKit } from "./table-kit.ts";

/** What has to be done later, once, whoever does it; the lease says who is at it and until when. */
async function createJobs(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  await jsonCheck(kit.create("job"), kit, "job_payload", "payload")
    .addColumn("id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("job_key", kit.text, required)
    .addColumn("kind", kit.text, required)
    .addColumn("organisation_id", kit.text, required)
    .addColumn("payload", kit.json, required)
    .addColumn("status", kit.text, required)
    .addColumn("run_at", kit.text, required)
    .addColumn("attempts", kit.integer, required)
    .addColumn("outcome", kit.text)
    .addColumn("created_at", kit.text, required)
    .addColumn("finished_at", kit.text)
    .addUniqueConstraint("job_key_once", ["job_key"])
    .addForeignKeyConstraint("job_organisation", ["organisation_id"], "organisation", ["id"])
    .addCheckConstraint("job_status", oneOf("status", ["waiting", "done", "failed"]))
    .execute();
  await database.schema.createIndex("job_by_status").on("job").columns(["status", "run_at"]).execute();
  await kit
    .create("job_lease")
    .addColumn("job_id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("owner", kit.text, required)
    .addColumn("expires_at", kit.text, required)
    .addForeignKeyConstraint("job_lease_job", ["job_id"], "job", ["id"])
    .execute();
}

/** Secret calendar addresses: one for each account and organisation, only the hash is kept. */
async function createCalendarTokens(kit: TableKit): Promise<void> {
  await kit
    .create("calendar_token")
    .addColumn("account_id", kit.text, required)
    .addColumn("organisation_id", kit.text, required)
    .addColumn("token_hash", kit.text, required)
    .addColumn("created_at", kit.text, required)
    .addPrimaryKeyConstraint("calendar_token_key", ["account_id", "organisation_id"])
    .addUniqueConstraint("calendar_token_hash", ["token_hash"])
    .addForeignKeyConstraint("calendar_token_account", ["account_id"], "account", ["id"])
    .addForeignKeyConstraint("calendar_token_organisation", ["organisation_id"], "organisation", ["id"])
    .execute();
}

export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await createJobs(database, kit);
  await createCalendarTokens(kit);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of ["calendar_token", "job_lease", "job"])
    await database.schema.dropTable(table).execute();
}
