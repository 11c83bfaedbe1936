import { canonicalDocumentText, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import {
  contentChanges,
  tablesToChange,
  type ContentChanges,
  type SheetKey,
  type TableProblem,
  type TableSheet,
} from "#app/domain/tables/index.ts";
import { hashOfBytes } from "#app/services/tables/hash-of-bytes.server.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import type { ImportFile, TableDeps, TableResult } from "./table-import.ts";

/** What a file would do to an organisation as it is now. */
export interface TableChange {
  readonly before: ExchangeDocument;
  readonly after: ExchangeDocument;
  readonly changes: ContentChanges;
  readonly baseVersion: number;
  readonly fileHash: string;
  readonly documentHash: string;
  readonly sheets: readonly SheetKey[];
  readonly notices: readonly TableProblem[];
}

const MOST_ATTEMPTS = 5;

/** Reads a file against the present content. Nothing is written; hashing and reading stay outside of any transaction. */
export async function readTableChange(
  deps: Pick<TableDeps, "repositories" | "tableFiles">,
  { organisationId, fileName, bytes, complete = [] }: ImportFile,
): Promise<TableResult<TableChange>> {
  const read = await deps.tableFiles.read(bytes, fileName);
  if (!read.ok) return err({ code: read.error });
  const current = await loadWithVersion(deps.repositories, organisationId);
  if (current === undefined) return err({ code: "organisation.unknown" });
  const change = tablesToChange(current.document, namedSheets(read.value, fileName), { complete });
  if (!change.ok) return err({ code: "tables.problems", problems: change.error });
  const { document: after, sheets, notices } = change.value;
  return ok({
    before: current.document,
    after,
    changes: contentChanges(current.document, after),
    baseVersion: current.contentVersion,
    fileHash: hashOfBytes(bytes),
    documentHash: hashOfText(canonicalDocumentText(after)),
    sheets,
    notices,
  });
}

/** A CSV file has no sheet names of its own: it is called like the file. */
function namedSheets(sheets: readonly TableSheet[], fileName: string): readonly TableSheet[] {
  if (fileName.toLowerCase().endsWith(".xlsx")) return sheets;
  const name = fileName.replace(/\.[^.]*$/, "");
  return sheets.map((sheet) => ({ ...sheet, name }));
}

/** Content and content version that belong together. */
async function loadWithVersion(
  { organisations, exchange }: Repositories,
  organisationId: string,
): Promise<{ readonly document: ExchangeDocument; readonly contentVersion: number } | undefined> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const organisation = await organisations.findById(organisationId);
    const document = await exchange.load(organisationId);
    if (organisation === undefined || document === undefined) return undefined;
    const { contentVersion } = organisation;
    if ((await organisations.findById(organisationId))?.contentVersion === contentVersion)
      return { document, contentVersion };
  }
  throw new Error("the organisation changed with every attempt to read it");
}
