import { readFileSync } from "node:fs";

import { exchangeDocumentSchema, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Edition } from "#app/domain/handbook/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import type { PrintResult } from "#app/pdf/engine/print-document.ts";
import { printHandbook, type HandbookPrintInput } from "#app/pdf/handbook/print-handbook.ts";

const GOLDEN_INPUT = new URL("../../golden/lfms.input.json", import.meta.url);

/** The worked example without any extension: the sparsest organisation the handbook must serve. */
export function sparseDocument(): ExchangeDocument {
  return exchangeDocumentSchema.parse(JSON.parse(readFileSync(GOLDEN_INPUT, "utf8")));
}

export function anEdition(changes: Partial<Edition> = {}): Edition {
  return {
    kind: "release",
    number: "2026.2",
    date: "2026-11-16",
    validUntil: "2027-02-14",
    preparedBy: "B. Krause",
    releasedBy: "Dr. A. Winkler",
    contentHash: "4f7a91c20e6b55aa0d1e",
    copy: { number: 3, holder: "Stabsraum", place: "Haus B, Raum 101" },
    language: "de",
    ...changes,
  };
}

export function printInput(document: ExchangeDocument, edition: Partial<Edition> = {}): HandbookPrintInput {
  return { document, analysis: analyse(document), edition: anEdition(edition) };
}

export async function renderHandbook(input: HandbookPrintInput): Promise<PrintResult> {
  return printDocument(printHandbook(input));
}

/** Text of pages as one line of single spaces, so that line breaks on paper do not matter. */
export function flat(text: string): string {
  return text.replace(/[\s\u00A0]+/g, " ");
}
