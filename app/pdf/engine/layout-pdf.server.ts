import type { LayoutOptions, PrintDocument, PrintResult } from "./print-document.ts";

/** Lays out, checks, tags and writes one document in this thread. Throws PrintError. */
export async function layoutPdf(document: PrintDocument, options: LayoutOptions = {}): Promise<Uint8Array> {
  return (await printDocument(document, options)).bytes;
}

/** Like layoutPdf, and tells the number of pages, the page of every id and the warnings. */
export async function printDocument(
  _document: PrintDocument,
  _options: LayoutOptions = {},
): Promise<PrintResult> {
  throw new Error("The print engine is not there yet.");
}
