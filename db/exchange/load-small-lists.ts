import type { Kysely } from "kysely";
import { sql } from "kysely";

import type { Connection } from "../connection-type.ts";
import { assembleValue } from "../tenant/row-codec.ts";
import type { LooseRow } from "../tenant/row-codec.ts";
import type { TenantTable } from "../tenant/tenant-table.ts";
import { tenantTables } from "../tenant/tenant-tables.ts";
import type { ListKey } from "../tenant/tenant-tables.ts";

const MOST_COLUMNS = 6;
const SLOTS = Array.from({ length: MOST_COLUMNS }, (_, index) => `slot_${index}`);

/** Only text and flags travel through the text slots without loss; tables with hours are read one by one. */
type SmallListKey = Exclude<
  ListKey,
  "processes" | "processDependencies" | "resources" | "resourceUses" | "alarmStages"
>;

function selectSlots(connection: Connection, organisationId: string, key: SmallListKey) {
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  const { table, columns } = tenantTables[key];
  const names = Object.keys(columns);
  const slots = SLOTS.map((slot, index) => {
    const name = names[index];
    const value = name === undefined ? sql`null` : sql.ref(name);
    return sql<string | null>`cast(${value} as text)`.as(slot);
  });
  return loose
    .selectFrom(table)
    .select([sql.lit(key).as("list"), "code", "content"])
    .select(slots)
    .where("organisation_id", "=", organisationId);
}

function rowOf(spec: TenantTable, slots: LooseRow): LooseRow {
  const names = Object.entries(spec.columns);
  const columns = names.map(([name, column], index) => {
    const value = slots[`slot_${index}`];
    return [name, column.kind === "flag" && value !== null ? Number(value) : value];
  });
  return { code: slots["code"], content: slots["content"], ...(Object.fromEntries(columns) as LooseRow) };
}

/** Several lists in one statement. */
export async function loadSmallLists(
  connection: Connection,
  organisationId: string,
  keys: readonly [SmallListKey, ...SmallListKey[]],
): Promise<LooseRow> {
  const [first, ...others] = keys.map((key) => selectSlots(connection, organisationId, key));
  if (first === undefined) return {};
  const rows = await others.reduce((query, other) => query.unionAll(other), first).execute();
  const lists: Record<string, LooseRow[]> = Object.fromEntries(keys.map((key) => [key, []]));
  for (const row of rows as readonly LooseRow[]) {
    const key = row["list"] as SmallListKey;
    const spec = tenantTables[key] as unknown as TenantTable;
    lists[key]?.push(assembleValue(spec, rowOf(spec, row)));
  }
  return lists;
}
