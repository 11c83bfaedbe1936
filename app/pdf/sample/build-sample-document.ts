import type { PrintDocument } from "../engine/print-document.ts";

export type SampleInput = {
  readonly title: string;
  readonly createdAt: string;
  readonly paragraphs: readonly string[];
};

/** The smallest complete document: shows that printing works, and is the pattern for others. */
export function buildSampleDocument(input: SampleInput): PrintDocument {
  return {
    meta: {
      title: input.title,
      author: "Standfest",
      subject: "Probedruck",
      keywords: "Probedruck",
      language: "de-DE",
      createdAt: input.createdAt,
    },
    pageMargins: [62, 62, 62, 62],
    defaultStyle: { font: "Text", fontSize: 11.5, lineHeight: 1.2 },
    styles: { h1: { fontSize: 20, bold: true, margin: [0, 0, 0, 8] } },
    footer: (page, pages) => ({ text: `Seite ${page} von ${pages}`, alignment: "center", fontSize: 9 }),
    content: [
      { text: input.title, style: "h1", outline: true, id: "title" },
      ...input.paragraphs.map((text) => ({ text, margin: [0, 0, 0, 6] as const })),
    ],
  };
}
