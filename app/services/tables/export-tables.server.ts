import { createHash } from "node:crypto";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { documentToTables, templateSheets, type SheetKey } from "#app/domain/tables/index.ts";
import { evidenceOf, type ServiceActor } from "#app/services/organisation/service-actor.ts";

import type { TableDeps } from "./file-import.ts";

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

type Exported = Result<TableFile, { readonly code: "organisation.unknown" }>;

/** The tables of an organisation as a file; the same file read back changes nothing. That it was handed out is recorded. */
export async function exportTables(
  deps: Pick<TableDeps, "repositories" | "tableFiles" | "unitOfWork">,
  actor: ServiceActor,
  request: TableExportRequest,
): Promise<Exported> {
  const document = await deps.repositories.exchange.load(request.organisationId);
  if (document === undefined) return err({ code: "organisation.unknown" });
  const file = await tableFile(deps, document, request);
  const { organisationId, format } = request;
  return deps.unitOfWork(async (repositories) => {
    await repositories.audit.append({
      action: "tables.exported",
      ...evidenceOf(actor),
      organisationId,
      object: { kind: "organisation", code: document.organisation.code, version: null },
      payload: { format: format.kind, fileHash: createHash("sha256").update(file.bytes).digest("hex") },
    });
    return ok(file);
  });
}

async function tableFile(
  deps: Pick<TableDeps, "tableFiles">,
  document: ExchangeDocument,
  { language, format }: TableExportRequest,
): Promise<TableFile> {
  const sheets = documentToTables(document, language);
  const { code } = document.organisation;
  if (format.kind === "xlsx") {
    const name = language === "de" ? "Tabellen" : "tables";
    const bytes = await deps.tableFiles.writeWorkbook(sheets);
    return { fileName: `${code}-${name}.xlsx`, contentType: XLSX, bytes };
  }
  const sheet = sheets.find(({ key }) => key === format.sheet);
  if (sheet === undefined) throw new Error("there is a sheet for every key");
  const bytes = new TextEncoder().encode(deps.tableFiles.writeCsvText(sheet.rows));
  // Named like the sheet alone, so that the file is recognised when it comes back.
  return { fileName: `${sheet.name}.csv`, contentType: CSV, bytes };
}

/** An empty workbook to fill in: the sheets with their headings, and one that explains them. */
export async function templateFile(
  deps: Pick<TableDeps, "repositories" | "tableFiles">,
  { organisationId, language }: Omit<TableExportRequest, "format">,
): Promise<Exported> {
  const parameters = await deps.repositories.parameters.find(organisationId);
  if (parameters === undefined) return err({ code: "organisation.unknown" });
  const bytes = await deps.tableFiles.writeWorkbook(templateSheets(parameters.value, language));
  const fileName = language === "de" ? "Vorlage.xlsx" : "template.xlsx";
  return ok({ fileName, contentType: XLSX, bytes });
}
