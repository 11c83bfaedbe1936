import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { glossaryEntries } from "./glossary-entries.ts";
import { splitByTerms } from "./split-by-terms.ts";

const DOCUMENT = readFileSync(new URL("../../../docs/glossary.md", import.meta.url), "utf8");
const TERMS = DOCUMENT.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Deutsch") && !line.startsWith("| ---"))
  .map((line) => line.split("|")[1]?.trim() ?? "");

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word.length > 1);
}

test("every term of the project's glossary is explained to the readers of the product", () => {
  const explained = glossaryEntries("de").map(({ de }) => words(de.term));
  const missing = TERMS.filter((term) => {
    const [first = ""] = term.split(/ \(| \/ |\(/);
    return !explained.some((known) =>
      words(first).every((word) => known.some((part) => part.startsWith(word))),
    );
  });
  expect(TERMS.length).toBeGreaterThan(90);
  expect(missing).toEqual([]);
});

test("every entry has an anchor of its own and says something in both languages", () => {
  const entries = glossaryEntries("en");
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, de, en } of entries)
    expect([id, de.meaning.endsWith("."), en.meaning.endsWith(".")]).toEqual([id, true, true]);
});

test.each([
  ["MTPD", "de", [["mtpd", "MTPD"]]],
  ["RTO höchstens", "de", [["rto", "RTO"], " höchstens"]],
  ["Gesamt-RTA", "de", ["Gesamt-", ["rta", "RTA"]]],
  ["Soll-Ist-Vergleich", "de", [["target-actual", "Soll-Ist-Vergleich"]]],
  ["BIA-Parameter und BIA", "de", [["bia", "BIA"], "-Parameter und BIA"]],
  ["Emergency level", "en", [["mbco", "Emergency level"]]],
  ["ARTOS und wapiti", "de", ["ARTOS und wapiti"]],
] as const)("in “%s” (%s) the terms are found as words, each once", (text, language, parts) => {
  const found = splitByTerms(text, language).map((part) =>
    typeof part === "string" ? part : [part.term.id, part.text],
  );
  expect(found).toEqual(parts);
});
