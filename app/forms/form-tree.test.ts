import fc from "fast-check";
import { expect, test } from "vitest";

import { flatten, FormShapeError, formTree, textAt } from "./form-tree.ts";

test("dotted names become a tree with lists", () => {
  const tree = formTree([
    ["name", "Zahllauf"],
    ["matrix.PU.1", "3"],
    ["matrix.PU.0", "1"],
    ["reasons.PU", "Zeile 1\r\nZeile 2"],
  ]);
  expect(tree).toEqual({
    name: "Zahllauf",
    matrix: { PU: ["1", "3"] },
    reasons: { PU: "Zeile 1\nZeile 2" },
  });
});

test.each(["__proto__.x", "a.constructor", "a..b", "a.b.c.d.e.f.g", "rows.501.x"])(
  "the hostile field name %s is refused",
  (name) => {
    expect(() => formTree([[name, "1"]])).toThrow(FormShapeError);
  },
);

test("a name that is text and branch at once is refused", () => {
  expect(() =>
    formTree([
      ["a", "1"],
      ["a.b", "2"],
    ]),
  ).toThrow(FormShapeError);
});

test("more fields than any form of ours are refused", () => {
  const many = Array.from({ length: 5001 }, (_, at) => [`f${at}`, "x"] as const);
  expect(() => formTree(many)).toThrow(FormShapeError);
});

test("no name can reach the prototype of objects", () => {
  const name = fc.array(fc.constantFrom("a", "0", "__proto__", "prototype", "constructor", "b"), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), (names) => {
      try {
        formTree(names.map((segments) => [segments.join("."), "x"] as const));
      } catch (error) {
        if (!(error instanceof FormShapeError)) throw error;
      }
      return !("x" in {}) && Object.getPrototypeOf({}) === Object.prototype;
    }),
  );
});

test("flattening gives the names back", () => {
  const entries: [string, string][] = [
    ["matrix.PU.0", "1"],
    ["matrix.PU.1", "2"],
    ["name", "x"],
  ];
  expect(flatten(formTree(entries))).toEqual(entries);
});

test("a missing path reads as an empty text", () => {
  expect([textAt({ a: { b: "x" } }, "a.b"), textAt({ a: "x" }, "a.b"), textAt({}, "c.0")]).toEqual([
    "x",
    "",
    "",
  ]);
});
