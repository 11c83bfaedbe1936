import { describe, expect, test } from "vitest";

import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import { documents } from "#app/pdf/documents.ts";
import type { PrintDocument } from "#app/pdf/engine/print-document.ts";
import { demoLand } from "#seeds/demo-land.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { printInput, sparseDocument } from "../handbook/handbook-fixtures.ts";
import { reportInput, REPORTS } from "../reports/report-fixtures.ts";
import { checkStructure, pdfText } from "../structure/check-structure.ts";
import { fontSizes, shareBelow } from "../structure/font-sizes.ts";
import { splitNumbers } from "../structure/split-numbers.ts";

const LEAST_LINES = 3;
const DRAFT = { kind: "draft", releasedBy: null, copy: null } as const;
const LAND = demoLand().map(({ document }) => document);
const SMALL = LAND.find(({ organisation }) => organisation.code === "LAM")!;
const SOURCES = [lfmsDocument(), SMALL, sparseDocument()];

const release = printInput(lfmsDocument(), {
  copy: { number: 3, holder: "Ausweich-Stabsraum", place: "Haus B, Raum 101, Battlebox B" },
});
const SAMPLES: readonly (readonly [string, keyof typeof documents, unknown])[] = [
  ["handbook, release", "handbook", release],
  ["handbook, English draft", "handbook", printInput(lfmsDocument(), { ...DRAFT, language: "en" })],
  ["handbook of a small authority", "handbook", printInput(SMALL, DRAFT)],
  ["handbook with little content", "handbook", printInput(sparseDocument(), DRAFT)],
  ["role cards", "role-cards", release],
  ["a GFP alone", "plan", { ...release, plan: "GFP-31" }],
  [
    "a WAP alone, English draft",
    "plan",
    { ...printInput(lfmsDocument(), { ...DRAFT, language: "en" }), plan: "WAP-R-08" },
  ],
  ...(["de", "en"] as const).flatMap((language) =>
    REPORTS.map(
      ([kind, facts]) =>
        [
          `${kind}, ${language}, ${JSON.stringify(facts)}`,
          kind,
          { ...reportInput(lfmsDocument(), { language }), ...facts },
        ] as const,
    ),
  ),
];

/** Forms to fill in by hand and cards to cut out have their own sizes. */
function isReadPage(page: number, anchors: Readonly<Record<string, number>>): boolean {
  const others = Object.entries(anchors).filter(([id]) => /^place-(F\d|pocket)$/.test(id));
  return !others.some(([, other]) => other === page);
}

/** Pages somebody prints and carries for less than three lines; pages for handwritten notes are meant to be empty. */
async function scantPages(bytes: Uint8Array): Promise<{ page: number; text: string }[]> {
  const pages = await pdfText(bytes);
  return pages
    .map((text, at) => ({ page: at + 1, text: text.trim() }))
    .filter(({ text }) => text.split("\n").length < LEAST_LINES && !/^(Notizen|Notes)$/.test(text));
}

function definitionOf(kind: keyof typeof documents, input: unknown): PrintDocument {
  return (documents[kind] as (input: unknown) => PrintDocument)(JSON.parse(JSON.stringify(input)));
}

describe.each(SAMPLES)("%s", (_name, kind, input) => {
  test("is read easily: no telephone number on two lines, body text of 11 points, sound structure, no scant page", async () => {
    const { bytes, anchors, warnings } = await printDocument(definitionOf(kind, input));
    const { body, all } = await fontSizes(bytes);
    const read = body.filter(({ page }) => isReadPage(page, anchors));

    expect(await splitNumbers(bytes, SOURCES)).toEqual([]);
    expect(shareBelow(11, read)).toBeLessThan(0.05);
    expect(shareBelow(10.5, read)).toBe(0);
    expect(Math.min(...all.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
    expect(await checkStructure(bytes)).toEqual([]);
    expect(warnings).toEqual([]);
    expect(await scantPages(bytes)).toEqual([]);
  });
});
