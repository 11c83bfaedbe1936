import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import { PrintError } from "#app/pdf/engine/print-error.ts";
import type { Content, PrintDocument, PrintResult } from "#app/pdf/engine/print-document.ts";
import { pdfText } from "../structure/check-structure.ts";

/** A complete document around the content a test is about. */
export function aDocument(
  content: PrintDocument["content"],
  changes: Partial<PrintDocument> = {},
): PrintDocument {
  return {
    meta: {
      title: "Probe",
      author: "Stabsstelle",
      subject: "Prüfung",
      keywords: "Probe",
      language: "de-DE",
      createdAt: "2026-01-15T08:00:00Z",
    },
    pageSize: "A4",
    pageMargins: 62,
    defaultStyle: { font: "Text", fontSize: 11.5, lineHeight: 1.12 },
    styles: {
      h1: { fontSize: 20, bold: true },
      h2: { fontSize: 14, bold: true },
      h3: { fontSize: 12, bold: true },
    },
    content,
    ...changes,
  };
}

export function print(
  content: PrintDocument["content"],
  changes?: Partial<PrintDocument>,
): Promise<PrintResult> {
  return printDocument(aDocument(content, changes));
}

/** Text of the whole document with every run of white space as one space. */
export async function textOf({ bytes }: { bytes: Uint8Array }): Promise<string> {
  return (await pdfText(bytes)).join(" ").replace(/\s+/g, " ");
}

/** The PrintError a print fails with. */
export async function printFailure(
  content: PrintDocument["content"],
  changes?: Partial<PrintDocument>,
): Promise<PrintError> {
  try {
    await print(content, changes);
  } catch (error) {
    if (error instanceof PrintError) return error;
    throw error;
  }
  throw new Error("The document was printed although it must not be");
}

export function lines(count: number, name = "Zeile"): Content[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}.`);
}
