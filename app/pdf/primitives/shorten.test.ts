import fc from "fast-check";
import { expect, test } from "vitest";

import { estimatedTextWidth, shortenToWidth } from "./shorten.ts";

test("a text that fits stays as it is", () => {
  expect(shortenToWidth("Notfallhandbuch", 200, 9)).toBe("Notfallhandbuch");
});

test("a text that is too long ends with an ellipsis", () => {
  expect(shortenToWidth("Stabsstelle Datenschutz und Informationssicherheit", 100, 9)).toMatch(/^Stabs.*…$/);
});

test("the result never needs more room than there is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.integer({ min: 20, max: 400 }),
      (text, width) => {
        expect(estimatedTextWidth(shortenToWidth(text, width, 9), 9)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
