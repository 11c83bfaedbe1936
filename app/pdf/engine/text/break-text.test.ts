import fc from "fast-check";
import { expect, test } from "vitest";
import { breakText } from "./break-text.ts";
import { breakWords } from "./break-words.ts";

test.each([
  ["Mobil 0170 0000-155 anrufen", ["Mobil ", "0170 0000-155 ", "anrufen"]],
  ["Notruf 112 oder 110", ["Notruf 112 ", "oder ", "110"]],
  ["erst 0351 / 555 12\n0170 0000-1", ["erst ", "0351 / 555 12", "0170 0000-1"]],
  ["in 4 Stunden", ["in ", "4 ", "Stunden"]],
])("%j is broken into %j", (text, parts) => {
  expect(breakText(text).map((part) => part.text)).toEqual(parts);
});

test("binding takes break opportunities away and changes nothing else", () => {
  const word = fc.constantFrom(
    "Herr",
    "0351 555-12",
    "+49 170",
    "112",
    "\n",
    "Notruf",
    "02",
    "☎ 110",
    "/",
    "–",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const text = words.join(" ");
      const [free, bound] = [breakWords(text), breakText(text)].map((parts) =>
        parts.map((part) => part.text + (part.lineEnd ? "\n" : "")).join(""),
      );
      expect(bound).toBe(free);
      expect(breakText(text).length).toBeLessThanOrEqual(breakWords(text).length);
    }),
  );
});
