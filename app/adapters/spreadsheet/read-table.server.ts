import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";

import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { TableFileRefusal } from "#app/services/tables/table-files.ts";

import { unguardFormula } from "./formula-guard.ts";
import type { CellContent, Table } from "./table.ts";
import { readZipDirectory } from "./zip-directory.ts";

const MEGABYTE = 1024 * 1024;
const LARGEST_UPLOAD = 10 * MEGABYTE;
const LARGEST_UNPACKED = 50 * MEGABYTE;
const MOST_ENTRIES = 500;
const MOST_ROWS = 100_000;
const MACRO_FREE = ["xl/vbaProject.bin", "xl/macrosheets/", "xl/embeddings/", "xl/externalLinks/"];

const DELIMITERS = [";", ",", "\t"] as const;

/**
 * Reads an Excel or CSV file that somebody sent. What the file claims to be counts less than what it is: sizes are checked in
 * the zip directory before anything is unpacked, macros and embedded files are refused.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<readonly Table[], TableFileRefusal>> {
  if (bytes.byteLength === 0) return err("table.empty");
  if (bytes.byteLength > LARGEST_UPLOAD) return err("table.too-large");
  const kind = fileName.toLowerCase().split(".").at(-1);
  const tables = isZip(bytes) ? await readWorkbook(bytes, kind) : readText(bytes, kind);
  if (!tables.ok) return tables;
  if (tables.value.some(({ rows }) => rows.length > MOST_ROWS)) return err("table.too-many-rows");
  return tables.value.some(({ rows }) => rows.length > 0) ? tables : err("table.empty");
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function readWorkbook(
  bytes: Uint8Array,
  kind: string | undefined,
): Promise<Result<readonly Table[], TableFileRefusal>> {
  if (kind !== "xlsx") return err("table.format-unknown");
  const entries = readZipDirectory(bytes);
  if (!entries || entries.length > MOST_ENTRIES) return err("table.damaged");
  if (entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > LARGEST_UNPACKED)
    return err("table.too-large");
  if (entries.some(({ name }) => MACRO_FREE.some((part) => name.startsWith(part))))
    return err("table.macros");
  try {
    const workbook = await readXlsx(bytes, { maxRows: MOST_ROWS + 1 });
    return ok(
      workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellContent)) })),
    );
  } catch {
    // Whatever the parser stumbled over: for the person at the screen the file is damaged.
    return err("table.damaged");
  }
}

function readText(bytes: Uint8Array, kind: string | undefined): Result<readonly Table[], TableFileRefusal> {
  if (kind !== "csv" && kind !== "txt") return err("table.format-unknown");
  const text = decode(bytes);
  if (text.includes("\0")) return err("table.format-unknown");
  const rows = parseCsv(text, {
    delimiter: delimiterOf(text),
    skipEmptyRows: true,
    maxRows: MOST_ROWS + 1,
  });
  return ok([{ name: "CSV", rows: rows.map((row) => row.map((cell) => plainText(cellContent(cell)))) }]);
}

function plainText(content: CellContent): CellContent {
  return typeof content === "string" ? unguardFormula(content) : content;
}

/** Decided by the head row alone, so that no value further down can change it; semicolon where there is one column. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/, 1)[0] ?? "";
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: head.split(delimiter).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** UTF-8 where it is, otherwise what German Excel writes. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function cellContent(value: string | number | boolean | Date | null): CellContent {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === "" ? null : value;
}
