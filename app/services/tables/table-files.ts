import type { TableSheet } from "#app/domain/tables/index.ts";

export type TableFileRefusal =
  | "table.empty"
  | "table.too-large"
  | "table.format-unknown"
  | "table.damaged"
  | "table.macros"
  | "table.too-many-rows";

/** Port for the Excel and CSV files we hand out. */
export type TableFiles = {
  writeWorkbook(sheets: readonly TableSheet[]): Promise<Uint8Array>;
  writeCsvText(rows: TableSheet["rows"]): string;
};
