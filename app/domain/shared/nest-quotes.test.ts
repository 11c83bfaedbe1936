import fc from "fast-check";
import { expect, test } from "vitest";

import { nestQuotes } from "./nest-quotes.ts";

test.each([
  ["Übung „Stabsübung „Haus A“ im Mai“", "Übung „Stabsübung ‚Haus A‘ im Mai“"],
  ["„A „B“ und „C““ gehört zu „D“", "„A ‚B‘ und ‚C‘“ gehört zu „D“"],
  ["„A „B „C““““", "„A „B „C““““"],
  ["„A“ und „B“", "„A“ und „B“"],
  ["Report on “Übung „Haus A“”", "Report on “Übung „Haus A“”"],
  ["„offen „und so", "„offen „und so"],
])("%s reads %s", (text, shown) => {
  expect(nestQuotes(text)).toBe(shown);
});

test("the length never changes, and what has been nested stays as it is", () => {
  const texts = fc.array(fc.constantFrom("„", "“", "a", " ")).map((signs) => signs.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const nested = nestQuotes(text);
      expect(nested).toHaveLength(text.length);
      expect(nestQuotes(nested)).toBe(nested);
    }),
  );
});
