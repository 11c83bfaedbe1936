import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import type { ReportEdition, ReportInput } from "#app/domain/reports/index.ts";
import { documents } from "#app/pdf/documents.ts";
import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import type { PrintDocument, PrintResult } from "#app/pdf/engine/print-document.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { pdfText } from "../structure/check-structure.ts";

export function anEdition(changes: Partial<ReportEdition> = {}): ReportEdition {
  return {
    kind: "release",
    number: "2026.1",
    date: "2026-11-23",
    preparedBy: "B. Krause",
    releasedBy: "Dr. A. Winkler",
    contentHash: "4f7a91c20e6b55aa0d1e",
    language: "de",
    ...changes,
  };
}

export function reportInput(document: ExchangeDocument, edition: Partial<ReportEdition> = {}): ReportInput {
  return { document, analysis: analyse(document), edition: anEdition(edition) };
}

/** Every report with what it needs besides document, analysis and edition. */
export const REPORTS = [
  ["bia-report", {}],
  ["target-actual", {}],
  ["exercise-report", { exercise: "ÜB-02" }],
  ["exercise-concept", { exercise: "ÜB-02", reader: "participants" }],
  ["exercise-concept", { exercise: "ÜB-02", reader: "direction" }],
  ["exercise-plan", {}],
  ["outage-page", { failed: ["R-08"], name: "Serverraum" }],
  ["measure-plan", {}],
] as const;

export type ReportKind = (typeof REPORTS)[number][0] | "exercise-plan-edition";
export type ReportFacts = Readonly<Record<string, unknown>>;

/** Definition of a report as the print worker makes it: input goes through JSON. */
export function reportDefinition(kind: ReportKind, facts: ReportFacts, input: ReportInput): PrintDocument {
  const build = documents[kind] as (input: unknown) => PrintDocument;
  return build(JSON.parse(JSON.stringify({ ...input, ...facts })));
}

export type PrintedReport = PrintResult & {
  readonly definition: PrintDocument;
  /** Text of each page in single blanks, with headers and footers. */
  readonly texts: readonly string[];
  readonly text: string;
};

export async function printReport(
  kind: ReportKind,
  facts: ReportFacts = {},
  input: ReportInput = reportInput(lfmsDocument()),
): Promise<PrintedReport> {
  const definition = reportDefinition(kind, facts, input);
  const result = await printDocument(definition);
  const texts = (await pdfText(result.bytes, { keepArtifacts: true })).map((text) =>
    text.replace(/[\s\u00A0]+/g, " "),
  );
  return { ...result, definition, texts, text: texts.join(" ") };
}

/** The data attached to a report. */
export function attachedData(definition: PrintDocument): Record<string, unknown> {
  return JSON.parse(definition.attachments?.[0]?.text ?? "null") as Record<string, unknown>;
}
