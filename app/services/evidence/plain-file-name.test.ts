import { expect, test } from "vitest";

import { plainFileName, withOwnNames } from "./plain-file-name.ts";

test.each([
  ["ÜB-02", "UEB-02"],
  ["U\u0308B-02", "UEB-02"],
  ["GFP-Straße/Fuß", "GFP-Strasse-Fuss"],
  ["Café:1", "Cafe-1"],
  ["../../x", "-x"],
])("the code %s is %s in a file name", (code, name) => {
  expect(plainFileName(code)).toBe(name);
});

test("two codes that are written alike keep two files", () => {
  const names = ["a/UEB-1.pdf", "a/ueb-1.pdf", "a/UEB-1.json", "a/UEB-1.pdf"].map((name) => ({ name }));
  expect(withOwnNames(names).map(({ name }) => name)).toEqual([
    "a/UEB-1.pdf",
    "a/ueb-1 (2).pdf",
    "a/UEB-1.json",
    "a/UEB-1 (3).pdf",
  ]);
});
