import fc from "fast-check";
import { expect, test } from "vitest";

import { checkDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { LANGUAGES } from "#app/domain/shared/language.ts";
import { lfmsDocument as lfmsSeed } from "#seeds/lfms/lfms-document.ts";
import { anyDocument } from "#tests/factories/arbitrary-document.ts";
import { aDocument, aProcess, aResource, lfms } from "#tests/factories/exchange-document.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import expected from "#tests/golden/lfms.expected.json" with { type: "json" };

import { documentDifference, documentToTables, SHEET_KEYS, tablesToChange } from "./index.ts";
import type { TableSheet } from "./index.ts";

const lfmsDocument = lfmsSeed();

function changed(document: ExchangeDocument, tables: readonly TableSheet[]): ExchangeDocument {
  const change = tablesToChange(document, tables, { complete: SHEET_KEYS });
  if (!change.ok) throw new Error(change.error.map(({ message }) => message).join("\n"));
  expect(change.value.notices).toEqual([]);
  return change.value.document;
}

const SAMPLES = [
  ["the demo organisation", lfmsDocument],
  ["the worked example", lfms()],
  ["awkward values", fullDocument()],
] as const;

for (const language of LANGUAGES) {
  test.each(SAMPLES)(`${language}: tables of %s change nothing when they come back`, (_, document) => {
    const after = changed(document, documentToTables(document, language));
    expect(documentDifference(document, after, language).objects).toEqual([]);
    expect(after).toEqual(document);
  });
}

test("tables of any document change nothing when they come back", () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...LANGUAGES), (document, language) => {
      expect(changed(document, documentToTables(document, language))).toEqual(document);
    }),
    { numRuns: 150 },
  );
});

test("cells that came back as text with a decimal comma change nothing", () => {
  const tables = documentToTables(lfmsDocument, "de").map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)),
    ),
  }));
  expect(changed(lfmsDocument, tables)).toEqual(lfmsDocument);
});

test("the order of sheets, rows and columns, and titles above the headings do not matter", () => {
  const tables = documentToTables(lfmsDocument, "de").toReversed();
  const shuffled = tables.map(({ name, rows: [head = [], ...rows] }) => ({
    name: `  ${name.toUpperCase()} `,
    rows: [["Landesamt"], [], head.toReversed(), ...rows.toReversed().map((row) => row.toReversed())],
  }));
  expect(changed(lfmsDocument, shuffled)).toEqual(lfmsDocument);
});

test("the worked example typed into an empty organisation gives the golden analysis", () => {
  const document = lfms();
  const start = aDocument({ organisation: document.organisation, parameters: document.parameters });
  for (const language of LANGUAGES) {
    const typed = changed(start, documentToTables(document, language));
    const whole = { ...typed, outageScenarios: document.outageScenarios };
    expect(checkDocument(whole)).toEqual([]);
    const { findings, ...values } = analyse(whole);
    expect(values).toEqual(expected);
    expect(findings).toEqual(analyse(document).findings);
  }
});

test("people, contacts and measures of another organisation come over whole", () => {
  const { people, contacts, measures } = fullDocument();
  const source = { ...aDocument(), people, contacts, measures };
  source.people = people?.map((person) => ({ ...person, unit: null }));
  source.measures = measures?.map((measure) => ({ ...measure, subjects: [] }));
  const after = changed(aDocument(), documentToTables(source, "de"));
  expect(documentToTables(after, "de")).toEqual(documentToTables(source, "de"));
  expect(after.people).toHaveLength(people?.length ?? -1);
});

test("a cell that still says what was written out changes nothing, even where reading it anew would", () => {
  const process = aProcess("GP-1", {
    name: "–",
    description: "  mit Rand  ",
    emergencyLevel: "",
    participants: ["Muster, Ämilie; Beispiel, Bert"],
    legalBasis: "#REF!",
  });
  const document = aDocument({ processes: [process], resources: [aResource("R-1", { netRtaHours: 1.125 })] });
  expect(checkDocument(document)).toEqual([]);
  const tables = documentToTables(document, "de").map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.trim() : cell))),
  }));
  expect(changed(document, tables)).toEqual(document);
});
