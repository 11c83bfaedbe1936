import fc from "fast-check";
import { expect, test } from "vitest";

import { splitByCodes } from "./split-by-codes.ts";

test.each([
  ["ÜB-02 Stabsübung „Serverraum fällt aus“", ["ÜB-02"]],
  ["Für GP-05 und WAP-R-08 (R-08/R-09), AZ-01.", ["GP-05", "WAP-R-08", "R-08", "R-09", "AZ-01"]],
  ["E-Mail, IT-Betrieb, BSI-Standard 200-4, P-Krause, 0351 555-0100", []],
  ["A-1-B GP-05a XGP-05-2026-11", []],
  ["", []],
])("the codes in „%s“ are %j", (text, codes) => {
  expect(splitByCodes(text).filter((_, at) => at % 2 === 1)).toEqual(codes);
});

test("no letter of a text is lost or moved", () => {
  const word = fc.oneof(fc.string(), fc.constantFrom("GP-05", "ÜB-02", "-", " ", "R-08"));
  fc.assert(fc.property(fc.array(word), (words) => splitByCodes(words.join("")).join("") === words.join("")));
});
