import type { Kysely } from "kysely";

import { breathe } from "../breathe.ts";
import type { Connection } from "../connection-type.ts";
import { encodeRow } from "./row-codec.ts";
import type { LooseRow, RowStamp } from "./row-codec.ts";
import type { TenantTable } from "./tenant-table.ts";

/** Below the limits of both engines (SQLite 32,766, PostgreSQL 65,535 bound values per statement). */
const MOST_BOUND_VALUES = 20_000;

async function insertChunks(connection: Connection, table: string, rows: readonly LooseRow[]): Promise<void> {
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  const first = rows[0];
  if (first === undefined) return;
  const size = Math.floor(MOST_BOUND_VALUES / Object.keys(first).length);
  for (let start = 0; start < rows.length; start += size) {
    if (start > 0) await breathe();
    await loose
      .insertInto(table)
      .values(rows.slice(start, start + size))
      .execute();
  }
}

/** Link rows of the given values; nothing for kinds without links. */
export async function insertLinks<T extends object>(
  connection: Connection,
  spec: TenantTable<T>,
  organisationId: string,
  values: readonly T[],
): Promise<void> {
  const { links } = spec;
  if (links === undefined) return;
  const rows = values.flatMap((value) => {
    const targets = new Set((value as Record<string, unknown>)[links.key] as readonly string[]);
    return [...targets].map((target) => ({
      organisation_id: organisationId,
      [links.from]: spec.codeOf(value),
      [links.to]: target,
    }));
  });
  await insertChunks(connection, links.table, rows);
}

/** Set-based insert of rows and their links. */
export async function insertRows<T extends object>(
  connection: Connection,
  spec: TenantTable<T>,
  content: { readonly organisationId: string; readonly values: readonly T[] },
  stamp: RowStamp,
): Promise<void> {
  const rows = content.values.map((value) => encodeRow(spec, content.organisationId, value, stamp));
  await insertChunks(connection, spec.table, rows);
  await insertLinks(connection, spec, content.organisationId, content.values);
}
