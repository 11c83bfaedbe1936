import { writeCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";

import { guardFormula } from "./formula-guard.ts";
import type { CellContent, Table } from "./table.ts";

const WIDEST_COLUMN = 60;
const LONGEST_SHEET_NAME = 31;

/** Excel workbook with a bold, fixed head row. Text stays text: a value that starts with `=` is no formula. */
export async function writeWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map(({ name, rows }) => ({
      name: name.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_SHEET_NAME),
      rows: rows.map((row) => row.map(plainText)),
      columns: columnWidths(rows).map((width) => ({ width })),
      freezePane: { rows: 1 },
    })),
  });
}

/** Excel reads `_x0041_` as a sign of its own; an escaped underscore keeps such a text what it is. */
function plainText(value: CellContent): CellContent {
  return typeof value === "string" ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : value;
}

/** CSV as German Excel opens it: semicolon, byte order mark, decimal comma, no formulas. */
export function writeCsvText(rows: Table["rows"]): string {
  return writeCsv(
    rows.map((row) => row.map(germanCell)),
    { delimiter: ";", bom: true },
  );
}

function germanCell(value: CellContent): CellContent {
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (typeof value === "number") return String(value).replace(".", ",");
  return value === null ? null : guardFormula(value);
}

function columnWidths(rows: Table["rows"]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      const length = cell === null ? 0 : String(cell).length + 2;
      widths[index] = Math.min(WIDEST_COLUMN, Math.max(widths[index] ?? 8, length));
    });
  }
  return widths;
}
