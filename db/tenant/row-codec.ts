import { fromFlag, fromJson, toFlag, toJson } from "../codecs.ts";
import { normaliseText } from "../normalise-text.ts";
import type { ColumnValue, KeyColumn, TenantTable } from "./tenant-table.ts";

/** Row of any tenant table as the drivers see it. */
export type LooseRow = Record<string, unknown>;

export interface RowStamp {
  readonly version: number;
  readonly now: string;
}

function toColumn(column: KeyColumn, value: unknown): ColumnValue {
  if (value === undefined || value === null) return null;
  return column.kind === "flag" ? toFlag(value as boolean) : (value as string | number);
}

function fromColumn(column: KeyColumn, value: unknown): unknown {
  return column.kind === "flag" ? fromFlag(value as number) : value;
}

function restOf<T extends object>(table: TenantTable<T>, value: T): LooseRow {
  const taken = new Set(Object.values(table.columns).map((column) => column.key));
  if (table.idKey !== null) taken.add(table.idKey);
  const isKept = ([key, part]: [string, unknown]) =>
    part !== undefined && key !== table.links?.key && (part === null || !taken.has(key));
  return Object.fromEntries(Object.entries(value).filter(isKept));
}

/** Columns of a value without organisation, version and times. */
export function encodeValue<T extends object>(table: TenantTable<T>, value: T): Record<string, ColumnValue> {
  const fields = value as Record<string, unknown>;
  const code = table.codeOf(value);
  const label = table.labelOf(value);
  const columns = Object.entries(table.columns).map(([name, column]) => [
    name,
    toColumn(column, fields[column.key]),
  ]);
  return {
    code,
    sort_key: normaliseText(label),
    name_key: normaliseText(`${code} ${label}`),
    ...(Object.fromEntries(columns) as Record<string, ColumnValue>),
    content: toJson(restOf(table, value)),
  };
}

/** Complete new row. */
export function encodeRow<T extends object>(
  table: TenantTable<T>,
  organisationId: string,
  value: T,
  stamp: RowStamp,
): Record<string, ColumnValue> {
  return {
    organisation_id: organisationId,
    ...encodeValue(table, value),
    version: stamp.version,
    created_at: stamp.now,
    updated_at: stamp.now,
  };
}

/** The raw value of a row, not yet checked by its schema. */
export function assembleValue<T extends object>(
  table: TenantTable<T>,
  row: LooseRow,
  links?: readonly string[],
): LooseRow {
  const parts: [string, unknown][] = Object.entries(fromJson(row["content"]) as LooseRow);
  if (table.idKey !== null) parts.push([table.idKey, row["code"]]);
  for (const [name, column] of Object.entries(table.columns)) {
    const value = row[name];
    if (value !== null && value !== undefined) parts.push([column.key, fromColumn(column, value)]);
  }
  if (table.links !== undefined) parts.push([table.links.key, links ?? []]);
  return Object.fromEntries(parts);
}

/** The checked value of a row; a row the schema refuses is a bug or damage and throws. */
export function decodeValue<T extends object>(
  table: TenantTable<T>,
  row: LooseRow,
  links?: readonly string[],
): T {
  return table.schema.parse(assembleValue(table, row, links));
}

export function columnsOf(table: Pick<TenantTable, "columns">): readonly string[] {
  return ["code", ...Object.keys(table.columns), "content", "version", "created_at", "updated_at"];
}
