import type { Language } from "#app/domain/shared/language.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { documentToTables, type SheetKey } from "#app/domain/tables/index.ts";

import type { TableDeps } from "./table-import.ts";

export interface TableFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface TableExportRequest {
  readonly organisationId: string;
  readonly language: Language;
  /** One workbook with all sheets, or one CSV file with one of them. */
  readonly format: { readonly kind: "xlsx" } | { readonly kind: "csv"; readonly sheet: SheetKey };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv; charset=utf-8";

/** The tables of an organisation as a file; the same file read back changes nothing. */
export async function exportTables(
  deps: Pick<TableDeps, "repositories" | "tableFiles">,
  { organisationId, language, format }: TableExportRequest,
): Promise<Result<TableFile, { readonly code: "organisation.unknown" }>> {
  const document = await deps.repositories.exchange.load(organisationId);
  if (document === undefined) return err({ code: "organisation.unknown" });
  const sheets = documentToTables(document, language);
  const { code } = document.organisation;
  if (format.kind === "xlsx") {
    const name = language === "de" ? "Tabellen" : "tables";
    const bytes = await deps.tableFiles.writeWorkbook(sheets);
    return ok({ fileName: `${code}-${name}.xlsx`, contentType: XLSX, bytes });
  }
  const sheet = sheets.find(({ key }) => key === format.sheet);
  if (sheet === undefined) throw new Error("there is a sheet for every key");
  const bytes = new TextEncoder().encode(deps.tableFiles.writeCsvText(sheet.rows));
  // Named like the sheet alone, so that the file is recognised when it comes back.
  return ok({ fileName: `${sheet.name}.csv`, contentType: CSV, bytes });
}
