import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { germanBreaks } from "#app/pdf/engine/text/german-hyphenator.server.ts";
import { packedGermanPatterns } from "../../../scripts/hyphenation/packed-german-patterns.ts";

const load = createRequire(import.meta.url);
const { hyphenateSync } = load("hyphen/de") as { hyphenateSync: (word: string) => string };
const SOFT_HYPHEN = "\u00AD";
const PATTERNS = new URL("../../../app/pdf/engine/text/german-patterns.bin", import.meta.url);

function breaksOfThePackage(word: string): number[] {
  const parts = hyphenateSync(word).split(SOFT_HYPHEN);
  let offset = 0;
  return parts.slice(0, -1).map((part) => (offset += part.length));
}

test("the packed patterns are those of the installed package", () => {
  expect(packedGermanPatterns().equals(readFileSync(PATTERNS))).toBe(true);
});

test.each([
  ["Wiederanlaufkoordination", "Wie-der-an-lauf-ko-or-di-na-ti-on"],
  ["Geschäftsfortführungsplan", "Ge-schäfts-fort-füh-rungs-plan"],
  ["Straßenverkehrsbehörde", "Stra-ßen-ver-kehrs-be-hör-de"],
])("%s is divided as %s", (word, divided) => {
  const breaks = [0, ...germanBreaks(word), word.length];
  expect(breaks.slice(1).map((end, index) => word.slice(breaks[index], end))).toEqual(divided.split("-"));
});

test("every word is divided where the package divides it", () => {
  const syllable = fc.constantFrom("Not", "fall", "ver", "wal", "tung", "schäfts", "Straß", "en", "ung", "s");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(syllable, { minLength: 4, maxLength: 12 }).map((parts) => parts.join("")),
        fc.stringMatching(/^[A-Za-zÄÖÜäöüßéèêáàâçñ]{13,30}$/),
      ),
      (word) => {
        expect(germanBreaks(word)).toEqual(breaksOfThePackage(word));
      },
    ),
    { numRuns: 500 },
  );
});
