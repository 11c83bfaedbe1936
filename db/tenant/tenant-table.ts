import type { z } from "zod";

import type { Database, TenantColumns } from "../schema.ts";

/** Tables whose rows belong to one organisation and carry the common columns. */
export type TenantTableName = {
  [Name in keyof Database]: Database[Name] extends TenantColumns ? Name : never;
}[keyof Database];

export type ColumnValue = string | number | null;

export interface KeyColumn {
  readonly key: string;
  readonly kind: "plain" | "flag";
}

/**
 * How values of one kind lie in their table: the columns that are listed, filtered, sorted or linked, and everything else as
 * `content`. Missing and null stay apart: only values that are there go to a column, an explicit null stays in `content`.
 */
export interface TenantTable<T extends object = object> {
  readonly table: TenantTableName;
  readonly schema: z.ZodType<T>;
  /** Key of the value that is its code; null when the code is made of two keys. */
  readonly idKey: string | null;
  readonly codeOf: (value: T) => string;
  readonly labelOf: (value: T) => string;
  readonly columns: Readonly<Record<string, KeyColumn>>;
  /** List of codes kept as rows of a link table instead of in `content`. */
  readonly links?: {
    readonly key: string;
    readonly table: "resource_requirement";
    readonly from: "resource_code";
    readonly to: "requires_code";
  };
}

export function plain(key: string): KeyColumn {
  return { key, kind: "plain" };
}

export function flag(key: string): KeyColumn {
  return { key, kind: "flag" };
}

/** Code of a link between two rows: unambiguous whatever characters the ids contain. */
export function pairCode(first: string, second: string): string {
  return JSON.stringify([first, second]);
}
