import type { TableSheet } from "#app/domain/tables/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
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

/** A table as a file named after the organisation. */
export async function tableFile(
  deps: Pick<Deps, "tableFiles">,
  organisation: Pick<CurrentOrganisation, "code">,
  table: TableSheet,
  format: TableFormat,
): Promise<ExportFile> {
  const bytes =
    format === "xlsx"
      ? await deps.tableFiles.writeWorkbook([table])
      : new TextEncoder().encode(deps.tableFiles.writeCsvText(table.rows));
  return { bytes, name: `${organisation.code}-${table.name}.${format}`, type: TYPES[format] };
}
