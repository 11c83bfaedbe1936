import { expect, test } from "vitest";

import { checkNumber } from "./check-number.ts";

test("the check number is the start of the hash in three groups of four", () => {
  expect(checkNumber("4f7a91c20e6b55aa0d1e")).toBe("4F7A-91C2-0E6B");
});

test("a prefix of the hash function plays no part, case neither", () => {
  expect(checkNumber("4F7A-91C2-0E6B-55AA")).toBe(checkNumber("4f7a91c20e6b55aa"));
});

test("a hash that is too short is refused", () => {
  expect(() => checkNumber("abc")).toThrow(RangeError);
});
