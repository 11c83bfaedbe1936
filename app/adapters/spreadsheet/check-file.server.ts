import { createHash } from "node:crypto";

import { canonicalDocumentText, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import {
  contentChanges,
  documentDifference,
  exchangeToChange,
  tablesToChange,
  type TableSheet,
} from "#app/domain/tables/index.ts";
import type { CheckedFile, FileOrder, FileRefusal } from "#app/services/tables/file-checker.ts";

import { readTable } from "./read-table.server.ts";

const LARGEST_EXCHANGE_FILE = 30 * 1024 * 1024;

type Checked = Result<CheckedFile, FileRefusal>;
type OrderOf<Kind extends FileOrder["kind"]> = Extract<FileOrder, { readonly kind: Kind }>;

/** Reads a file and lays it over the content, all in the calling thread. */
export async function checkFile(order: FileOrder): Promise<Checked> {
  return order.kind === "tables" ? checkTables(order) : checkExchange(order);
}

async function checkTables(order: OrderOf<"tables">): Promise<Checked> {
  const { bytes, fileName, document, complete } = order;
  const read = await readTable(bytes, fileName);
  if (!read.ok) return err({ code: read.error });
  const change = tablesToChange(document, namedSheets(read.value, fileName), { complete });
  if (!change.ok) return err({ code: "tables.problems", problems: change.error });
  const { document: after, sheets, notices } = change.value;
  const changes = contentChanges(document, after);
  return ok({ ...compared(order, after), sheets, notices, change: { kind: "tables", changes } });
}

function checkExchange(order: OrderOf<"exchange">): Checked {
  const { bytes, document, mode } = order;
  if (bytes.byteLength === 0) return err({ code: "exchange.empty" });
  if (bytes.byteLength > LARGEST_EXCHANGE_FILE) return err({ code: "exchange.too-large" });
  const text = decoded(bytes);
  if (text === undefined) return err({ code: "exchange.encoding" });
  const change = exchangeToChange(document, text, mode);
  if (!change.ok) return change;
  const after = change.value;
  return ok({
    ...compared(order, after),
    sheets: [],
    notices: [],
    change: { kind: "exchange", document: after },
  });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function compared({ bytes, document, language }: FileOrder, after: ExchangeDocument) {
  const difference = documentDifference(document, after, language);
  const touched = new Map<string, number>();
  for (const { part, change } of difference.objects)
    if (change !== "removed") touched.set(part, (touched.get(part) ?? 0) + 1);
  const lists = Object.entries(after).filter(([, part]) => Array.isArray(part) && part.length > 0);
  const unchanged = lists.map(([part, list]) => {
    const count = (list as readonly unknown[]).length - (touched.get(part) ?? 0);
    return [part, count] as const;
  });
  return {
    difference,
    unchanged: Object.fromEntries(unchanged),
    fileHash: sha256(bytes),
    documentHash: sha256(canonicalDocumentText(after)),
    documentHashBefore: sha256(canonicalDocumentText(document)),
  };
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A CSV file has no sheet names of its own: it is called like the file. */
function namedSheets(sheets: readonly TableSheet[], fileName: string): readonly TableSheet[] {
  if (fileName.toLowerCase().endsWith(".xlsx")) return sheets;
  const name = fileName.replace(/\.[^.]*$/, "");
  return sheets.map((sheet) => ({ ...sheet, name }));
}
