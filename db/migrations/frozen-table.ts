import { sql } from "kysely";
import type { Kysely } from "kysely";

import type { TableKit } from "./table-kit.ts";

/** Condition for "one of these columns is another now", null included. */
export function anyChanged(kit: TableKit, columns: readonly string[]): string {
  const differs = kit.engine === "postgres" ? "is distinct from" : "is not";
  return columns.map((column) => `old.${column} ${differs} new.${column}`).join(" or ");
}

/** Refuses every update for which the condition holds, and every deletion. */
export async function guardFrozen(
  database: Kysely<unknown>,
  kit: TableKit,
  { table, condition }: { readonly table: string; readonly condition: string },
): Promise<void> {
  const run = async (statement: string) => sql.raw(statement).execute(database);
  if (kit.engine === "sqlite") {
    const refuse = `begin select raise(abort, '${table} is frozen'); end`;
    await run(`create trigger ${table}_no_change before update on ${table} when ${condition} ${refuse}`);
    await run(`create trigger ${table}_no_delete before delete on ${table} ${refuse}`);
    return;
  }
  const raise = `begin raise exception '${table} is frozen'; end`;
  await run(`create function ${table}_refuse() returns trigger language plpgsql as $$ ${raise} $$`);
  const refuse = `execute function ${table}_refuse()`;
  await run(
    `create trigger ${table}_no_change before update on ${table} for each row when (${condition}) ${refuse}`,
  );
  await run(`create trigger ${table}_no_delete before delete on ${table} for each row ${refuse}`);
}
