import fc from "fast-check";
import { expect, test } from "vitest";
import { createWordHyphenator } from "./hyphenate-word.ts";

const everywhere = (word: string) => Array.from(word, (_, place) => place);
const never = () => [];

test.each([
  ["Telefonnummer", [4, 5, 6, 7, 8, 9]],
  ["Telefonnumme", []],
  ["(Telefonnummer),", [5, 6, 7, 8, 9, 10]],
  ["0351 555-1234567890", []],
])("%s may be divided at %j", (word, places) => {
  expect(createWordHyphenator(everywhere, [])(word)).toEqual(places);
});

test("an exception decides before the patterns, and without a mark forbids every break", () => {
  const hyphenate = createWordHyphenator(everywhere, ["Öffentlichkeits-arbeit", "Unteilbarkeitswort"]);
  expect(hyphenate("Öffentlichkeitsarbeit")).toEqual([15]);
  expect(hyphenate("ÖFFENTLICHKEITSARBEIT")).toEqual([15]);
  expect(hyphenate("Unteilbarkeitswort")).toEqual([]);
});

test("patterns that offer nothing divide nothing", () => {
  expect(createWordHyphenator(never, [])("Geschäftsfortführung")).toEqual([]);
});

test("at least four letters stay on each side, whatever the patterns say", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zäöü]{13,40}$/), (word) => {
      for (const place of createWordHyphenator(everywhere, [])(word)) {
        expect(place).toBeGreaterThanOrEqual(4);
        expect(word.length - place).toBeGreaterThanOrEqual(4);
      }
    }),
  );
});
