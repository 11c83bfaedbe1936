import type { Kysely } from "kysely";

import type { Connection } from "../connection-type.ts";
import type { Stored } from "../repositories/tenant-repository.ts";
import { decodeValue } from "./row-codec.ts";
import type { LooseRow } from "./row-codec.ts";
import type { TenantTable } from "./tenant-table.ts";

/** Above this many codes it is cheaper to read all links of the organisation than to name them. */
const MOST_LISTED_CODES = 500;

async function linksOf<T extends object>(
  connection: Connection,
  { links }: TenantTable<T>,
  organisationId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  if (links === undefined || codes.length === 0) return found;
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  const rows = await loose
    .selectFrom(links.table)
    .select([links.from, links.to])
    .where("organisation_id", "=", organisationId)
    .$if(codes.length <= MOST_LISTED_CODES, (query) => query.where(links.from, "in", codes))
    .orderBy(links.from)
    .orderBy(links.to)
    .execute();
  for (const row of rows) {
    const from = row[links.from] as string;
    const list = found.get(from) ?? [];
    list.push(row[links.to] as string);
    found.set(from, list);
  }
  return found;
}

/** Checked values of rows with their links and what the database knows about each. */
export async function decodeRows<T extends object>(
  connection: Connection,
  spec: TenantTable<T>,
  organisationId: string,
  rows: readonly LooseRow[],
): Promise<readonly Stored<T>[]> {
  const codes = rows.map((row) => row["code"] as string);
  const links = await linksOf(connection, spec, organisationId, codes);
  return rows.map((row) => decodeRow(spec, row, links.get(row["code"] as string)));
}

/** The checked value of one row and what the database knows about it. */
export function decodeRow<T extends object>(
  spec: TenantTable<T>,
  row: LooseRow,
  links: readonly string[] | undefined,
): Stored<T> {
  return {
    value: decodeValue(spec, row, links),
    version: row["version"] as number,
    createdAt: row["created_at"] as string,
    updatedAt: row["updated_at"] as string,
  };
}
