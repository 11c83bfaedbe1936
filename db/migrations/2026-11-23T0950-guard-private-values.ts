import type { Kysely } from "kysely";
import { sql } from "kysely";

import { engineOf } from "./table-kit.ts";

/** Personal values may only be deleted when an event of the chain already says so: no erasure without evidence. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index audit_event_erasures on audit_event (seq) where action = 'audit.private-values-erased'`.execute(
    database,
  );
  if (engineOf(database) === "sqlite") {
    await sql`create trigger audit_private_value_no_delete before delete on audit_private_value when not exists (select 1 from audit_event as erasure, json_each(erasure.payload, '$.payload.events') as erased where erasure.action = 'audit.private-values-erased' and erased.value = old.seq) begin select raise(abort, 'audit_private_value can only be erased with an event'); end`.execute(
      database,
    );
    return;
  }
  await sql`create function audit_refuse_unrecorded_erasure() returns trigger language plpgsql as $$ begin if exists (select 1 from audit_event where action = 'audit.private-values-erased' and payload::jsonb #> '{payload,events}' @> to_jsonb(old.seq)) then return old; end if; raise exception 'audit_private_value can only be erased with an event'; end $$`.execute(
    database,
  );
  await sql`create trigger audit_private_value_no_delete before delete on audit_private_value for each row execute function audit_refuse_unrecorded_erasure()`.execute(
    database,
  );
  await sql`create trigger audit_private_value_no_truncate before truncate on audit_private_value for each statement execute function audit_refuse()`.execute(
    database,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  const postgres = engineOf(database) === "postgres";
  const table = postgres ? sql` on audit_private_value` : sql``;
  await sql`drop trigger audit_private_value_no_delete${table}`.execute(database);
  if (postgres) {
    await sql`drop trigger audit_private_value_no_truncate on audit_private_value`.execute(database);
    await sql`drop function audit_refuse_unrecorded_erasure()`.execute(database);
  }
  await sql`drop index audit_event_erasures`.execute(database);
}
