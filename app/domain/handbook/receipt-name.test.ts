import { expect, test } from "vitest";

import { isNameOf } from "./receipt-name.ts";

const INGRID = { firstName: "Ingrid", lastName: "Müller-Krause" };

test.each([
  ["Ingrid Müller-Krause", true],
  ["Mueller-Krause, Ingrid", true],
  ["Frau Dr. I. Müller-Krause", true],
  ["MÜLLER KRAUSE", true],
  ["Paul Müller-Krause", false],
  ["Ingrid Müller", false],
  ["Ingrid", false],
  ["Poststelle", false],
  ["", false],
])("“%s” can be Ingrid Müller-Krause: %s", (typed, can) => {
  expect(isNameOf(INGRID, typed)).toBe(can);
});

test("a person without any letter in the last name is nobody's receipt", () => {
  expect(isNameOf({ firstName: "", lastName: "–" }, "")).toBe(false);
});
