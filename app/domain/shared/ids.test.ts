import fc from "fast-check";
import { expect, test } from "vitest";

import { compareIds } from "./ids.ts";

function codePoints(text: string): readonly number[] {
  return Array.from(text, (sign) => sign.codePointAt(0)!);
}

test("ids are ordered by code points, beyond the basic plane too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      const [left, right] = [codePoints(a), codePoints(b)];
      const at = left.findIndex((point, position) => point !== right[position]);
      const expected = at < 0 ? left.length - right.length : (left[at] ?? -1) - (right[at] ?? -1);
      expect(compareIds(a, b)).toBe(Math.sign(expected));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["GP-10", "GP-9", -1],
  ["GP-1", "GP-1", 0],
  ["GP-1", "GP-10", -1],
  ["a", "Z", 1],
  ["\u{1F600}", "\uFF21", 1],
])("%s against %s gives %i", (a, b, expected) => {
  expect(compareIds(a, b)).toBe(expected);
});
