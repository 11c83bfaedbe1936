import { beforeAll, expect, test } from "vitest";

import { analyse } from "#app/domain/impact-analysis/index.ts";
import { damageWords } from "#app/i18n/damage-words.ts";
import { documents } from "#app/pdf/documents.ts";
import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { checkStructure } from "#tests/pdf/structure/check-structure.ts";
import { readLanguages, type SpokenText } from "#tests/pdf/structure/read-languages.ts";
import { anEdition } from "./handbook-fixtures.ts";

const document = lfmsDocument();
const inputOf = (language: "de" | "en") => ({
  document,
  analysis: analyse(document),
  edition: anEdition({ language }),
});

let bytes: Uint8Array;
let spoken: SpokenText[];

beforeAll(async () => {
  ({ bytes } = await printDocument(documents.handbook(inputOf("en"))));
  spoken = await readLanguages(bytes, "en-GB");
});

const textIn = (language: string) =>
  spoken
    .filter((piece) => piece.language.startsWith(language))
    .map((piece) => piece.text)
    .join("\n");

test("an English handbook says of German names and texts that they are German", async () => {
  const letters = (text: string) => text.replace(/\P{L}/gu, "");
  const [german, whole] = [letters(textIn("de")), letters(textIn(""))];
  const printed = document.processes.map(({ name }) => letters(name)).filter((name) => whole.includes(name));
  expect(printed.length).toBeGreaterThan(8);
  expect(printed.filter((name) => !german.includes(name))).toEqual([]);
  expect(await checkStructure(bytes)).toEqual([]);
});

test("nothing the program says itself is called German, and next to no German is called English", () => {
  const german = textIn("de");
  for (const text of ["Immediate measures", "What has happened?", "Restart order", "Valid until"])
    expect(german).not.toContain(text);
  const leftOver = spoken.filter(
    ({ text, language }) => language.startsWith("en") && /[äöüß]|\b(und|der|die|für|nicht)\b/iu.test(text),
  );
  expect(leftOver.map(({ text }) => text)).toEqual([]);
});

test("the usual damage scenarios and levels are printed in English words", () => {
  const whole = textIn("").replaceAll(/\s+/gu, " ");
  const { damageLevels, damageScenarios } = document.parameters;
  const words = damageWords({ damageLevels, damageScenarios }, "en");
  for (const { name } of words.damageScenarios) expect(textIn("en").replaceAll(/\s+/gu, " ")).toContain(name);
  expect(whole).toContain("very high");
  for (const { name } of [...damageLevels, ...damageScenarios])
    expect(whole).not.toMatch(new RegExp(`\\b${name}\\b`, "u"));
});

test("a German handbook names no other language", async () => {
  const printed = await printDocument(documents.handbook(inputOf("de")));
  const languages = (await readLanguages(printed.bytes, "de-DE")).map(({ language }) => language);
  expect([...new Set(languages)]).toEqual(["de-DE"]);
});
