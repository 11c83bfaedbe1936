import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";

import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { checkStructure } from "../structure/check-structure.ts";
import { printReport, reportDefinition, reportInput, REPORTS } from "./report-fixtures.ts";

const GERMAN = reportInput(lfmsDocument());
const ENGLISH = reportInput(lfmsDocument(), { language: "en", kind: "draft" });
const named = REPORTS.map(([kind, facts]) => [`${kind} ${JSON.stringify(facts)}`, kind, facts] as const);

test.each(named)("%s has no structure problem and gives nothing up", async (_name, kind, facts) => {
  const german = await printReport(kind, facts, GERMAN);
  const english = await printReport(kind, facts, ENGLISH);

  expect(await checkStructure(german.bytes)).toEqual([]);
  expect(await checkStructure(english.bytes)).toEqual([]);
  expect([...german.warnings, ...english.warnings]).toEqual([]);
  expect(german.pages).toBeLessThanOrEqual(32);
});

test.each(named)("%s carries its identity on every page", async (_name, kind, facts) => {
  const { texts, pages } = await printReport(kind, facts, GERMAN);

  for (const [at, text] of texts.entries()) {
    expect(text).toContain("Landesamt für Musterverwaltung Sachsen");
    expect(text).toContain("Fassung 2026.1 · Stand 23.11.2026 · Prüfzahl 4F7A-91C2-0E6B");
    expect(text).toContain(`Seite ${at + 1} von ${pages}`);
    expect(text.split("VERTRAULICH").length - 1).toBeGreaterThanOrEqual(2);
  }
});

test.each(named)(
  "%s says on every page that it is a draft, and nowhere when it is released",
  async (_name, kind, facts) => {
    const draft = await printReport(kind, facts, ENGLISH);
    const release = await printReport(kind, facts, GERMAN);

    expect(draft.texts.filter((text) => !text.includes("DRAFT – NOT RELEASED"))).toEqual([]);
    expect(release.text).not.toContain("ENTWURF");
    expect(draft.definition.draft).toBe(true);
    expect(release.definition.draft).toBe(false);
  },
);

const GERMAN_WORDS = [
  "Stand ",
  "Seite ",
  "Freigabe",
  "erfüllt",
  "Lücke",
  "unbekannt",
  "Maßnahme:",
  "Verteiler",
];

test.each(named)("%s has no German fixed text in English", async (_name, kind, facts) => {
  const { titles, frames } = fixedTexts(JSON.stringify(reportDefinition(kind, facts, ENGLISH).content));

  expect(titles).not.toBe("");
  expect(GERMAN_WORDS.filter((word) => titles.includes(word) || frames.includes(word))).toEqual([]);
});

/** Headings and column heads are fixed texts; cells carry what people have entered, in their language. */
function fixedTexts(content: string): { titles: string; frames: string } {
  const titles = [...content.matchAll(/"text":"([^"]*)","style":"h[123]"/g)]
    .map(([, text]) => text)
    .join("\n");
  const frames = [...content.matchAll(/"text":"([^"]*)","bold":true,"fontSize":10.5,"fillColor":"#DEDEDE"/g)];
  return { titles, frames: frames.map(([, text]) => text).join("\n") };
}

test.each(named)("%s makes the same definition from the same input", (_name, kind, facts) => {
  const [first, second] = [0, 1].map(() => reportDefinition(kind, facts, GERMAN));

  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
});

test.each(named)("%s attaches its content as data", async (_name, kind, facts) => {
  const { bytes } = await printReport(kind, facts, GERMAN);
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
  await pdf.destroy();
  const [file] = Object.values(attachments);
  const data = JSON.parse(new TextDecoder().decode(file?.content)) as Record<string, unknown>;

  expect(data["format"]).toBe("standfest-report/1");
  expect(data["identity"]).toMatchObject({ code: lfmsDocument().organisation.code, number: "2026.1" });
});

const SMALLEST_TEXT = 9;

test.each(named)("%s prints body text in 11 points or more", (_name, kind, facts) => {
  const { content } = reportDefinition(kind, facts, GERMAN);
  const sizes = [...JSON.stringify(content).matchAll(/"fontSize":([\d.]+)/g)].map(([, size]) => Number(size));
  const small = sizes.filter((size) => size < 11);

  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
  expect(small.every((size) => [9.5, 10, 10.5].includes(size))).toBe(true);
});
