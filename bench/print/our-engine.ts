import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import type { PrintDocument } from "#app/pdf/engine/print-document.ts";

/** Our engine as the print worker uses it: tagged, checked, hyphenated. */
export async function printWithOurs(document: PrintDocument): Promise<{ bytes: Uint8Array; pages: number }> {
  return printDocument(document);
}
