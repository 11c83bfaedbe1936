import type { Result } from "#app/domain/shared/result.ts";
import type { TableSheet } from "#app/domain/tables/index.ts";

export type TableFileRefusal =
  | "table.empty"
  | "table.too-large"
  | "table.format-unknown"
  | "table.damaged"
  | "table.macros"
  | "table.too-many-rows";

/** Port for Excel and CSV files. What is read has been checked for size, macros and soundness. */
export type TableFiles = {
  read(bytes: Uint8Array, fileName: string): Promise<Result<readonly TableSheet[], TableFileRefusal>>;
  writeWorkbook(sheets: readonly TableSheet[]): Promise<Uint8Array>;
  writeCsvText(rows: TableSheet["rows"]): string;
};
