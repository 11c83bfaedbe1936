import type { Kysely } from "kysely";
import { sql } from "kysely";

import { tableKit } from "./table-kit.ts";
import type { TableKit } from "./table-kit.ts";

const BEFORE = {
  frozen: [
    "id",
    "organisation_id",
    "number",
    "snapshot",
    "snapshot_hash",
    "analysis_hash",
    "reason",
    "prepared_by",
    "prepared_at",
  ],
  decision: ["status", "decided_by", "decided_at", "decision_reason", "released_on"],
};

const AFTER = {
  frozen: [...BEFORE.frozen, "prepared_by_name"],
  decision: [...BEFORE.decision, "decided_by_name"],
};

/** Replaces the guard against changes by one that watches the given columns. */
async function guard(database: Kysely<unknown>, kit: TableKit, columns: typeof BEFORE): Promise<void> {
  const postgres = kit.engine === "postgres";
  const differs = postgres ? "is distinct from" : "is not";
  const changed = (names: string[]) => names.map((name) => `old.${name} ${differs} new.${name}`).join(" or ");
  const condition = sql.raw(
    `${changed(columns.frozen)} or (old.status <> 'prepared' and (${changed(columns.decision)})) or (old.pdf_hash is not null and (${changed(["pdf_hash", "pdf"])}))`,
  );
  const create = postgres
    ? sql`create trigger handbook_release_no_change before update on handbook_release for each row when (${condition}) execute function handbook_release_refuse()`
    : sql`create trigger handbook_release_no_change before update on handbook_release when ${condition} begin select raise(abort, 'handbook_release is frozen'); end`;
  await create.execute(database);
}

async function dropGuard(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  const suffix = kit.engine === "postgres" ? sql` on handbook_release` : sql``;
  await sql`drop trigger handbook_release_no_change${suffix}`.execute(database);
}

/** The names printed on an edition belong to it: a person who is renamed later does not change the paper. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  for (const column of ["prepared_by_name", "decided_by_name"])
    await database.schema
      .alterTable("handbook_release")
      .addColumn(column, kit.text as never)
      .execute();
  await sql`update handbook_release set
    prepared_by_name = (select display_name from account where account.id = handbook_release.prepared_by),
    decided_by_name = (select display_name from account where account.id = handbook_release.decided_by)`.execute(
    database,
  );
  await dropGuard(database, kit);
  await guard(database, kit, AFTER);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await dropGuard(database, kit);
  for (const column of ["prepared_by_name", "decided_by_name"])
    await database.schema.alterTable("handbook_release").dropColumn(column).execute();
  await guard(database, kit, BEFORE);
}
