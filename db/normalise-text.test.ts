import fc from "fast-check";
import { expect, test } from "vitest";

import { normaliseText } from "./normalise-text.ts";

test.each([
  ["Bürgeramt", "buergeramt"],
  ["BUERGERAMT", "buergeramt"],
  ["Straße  am\tÖl", "strasse am oel"],
  ["Café", "cafe"],
  ["ﬁnanzen", "finanzen"],
  ["Ärzte", "aerzte"],
  ["A\u0308rzte", "aerzte"],
  [" ", ""],
])("%j is compared as %j", (text, key) => {
  expect(normaliseText(text)).toBe(key);
});

test("normalising twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
});
