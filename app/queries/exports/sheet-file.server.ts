import type { TableSheet } from "#app/domain/tables/index.ts";
import type { Deps } from "#app/services/ports.ts";

export type TableFormat = "xlsx" | "csv";

export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
}

const TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** One table as a file named after the organisation and the table. */
export async function sheetFile(
  deps: Pick<Deps, "tableFiles">,
  sheet: TableSheet,
  { code, format }: { readonly code: string; readonly format: TableFormat },
): Promise<ExportFile> {
  const bytes =
    format === "xlsx"
      ? await deps.tableFiles.writeWorkbook([sheet])
      : new TextEncoder().encode(deps.tableFiles.writeCsvText(sheet.rows));
  return { bytes, name: `${code}-${sheet.name}.${format}`, type: TYPES[format] };
}
