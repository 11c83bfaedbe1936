import { checkFile } from "#app/adapters/spreadsheet/check-file.server.ts";
import { tableFiles } from "#app/adapters/spreadsheet/table-files.server.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { documentToTables, type TableSheet } from "#app/domain/tables/index.ts";
import type { DatabaseHandle } from "#db/client.ts";
import { databaseDeps, imported } from "#tests/harness/database-deps.ts";

export const officer = { accountId: "konto-1" };
export const colleague = { accountId: "konto-2" };

/** A database with one organisation, two accounts and everything the table services need. */
export async function tableDesk(handle: DatabaseHandle, document: ExchangeDocument) {
  const deps = { ...databaseDeps(handle), tableFiles, checkFile };
  const organisationId = await imported(deps, document);
  await deps.unitOfWork(async ({ accounts }) => {
    for (const { accountId } of [officer, colleague])
      await accounts.insert({
        id: accountId,
        login: accountId,
        displayName: "Konto",
        email: null,
        passwordHash: null,
        status: "active",
        language: null,
        theme: null,
        demo: false,
        organisationId: null,
        personCode: null,
      });
    return ok(undefined);
  });
  const workbook = async (change: (sheets: TableSheet[]) => readonly TableSheet[] = (sheets) => sheets) => {
    const current = (await deps.repositories.exchange.load(organisationId))!;
    const sheets = documentToTables(current, "de").map(({ name, rows }) => ({ name, rows }));
    return {
      organisationId,
      fileName: "Tabellen.xlsx",
      bytes: await tableFiles.writeWorkbook(change(sheets)),
    };
  };
  const content = async () => deps.repositories.exchange.load(organisationId);
  const events = async (action: "tables.imported" | "tables.import-undone" | "record.changed") =>
    (await deps.repositories.audit.list(organisationId, { action })).rows;
  return { deps, organisationId, workbook, content, events };
}

/** Writes one cell over; the row is found by its first cell. */
export function withCell(
  sheets: readonly TableSheet[],
  [name, id, heading]: readonly [string, string, string],
  cell: string | number | null,
): readonly TableSheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const at = sheet.rows[0]!.indexOf(heading);
    const rows = sheet.rows.map((row) =>
      row[0] === id ? row.map((old, column) => (column === at ? cell : old)) : row,
    );
    return { name, rows };
  });
}
