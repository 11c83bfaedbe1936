import fc from "fast-check";
import { expect, test } from "vitest";

import { filledAlong, neighbour } from "./matrix-cells.ts";

test.each([
  [["", "", "", ""], 1, "3", ["", "3", "3", "3"]],
  [["1", "1", "2", "4"], 1, "3", ["1", "3", "3", "4"]],
  [["2", "3", "4", "4"], 2, "1", ["1", "1", "1", "4"]],
])("rating a cell of %j fills the row along", (row, at, value, expected) => {
  expect(filledAlong(row, at, value)).toEqual(expected);
});

test("a monotone row stays monotone whatever cell is rated", () => {
  const level = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), fc.nat(7), level, (levels, place, value) => {
      const row = levels.toSorted((a, b) => a - b).map(String);
      const filled = filledAlong(row, place % row.length, String(value)).map(Number);
      return filled.every((cell, at) => at === 0 || (filled[at - 1] as number) <= cell);
    }),
  );
});

test("arrows move inside the matrix and stop at its edges", () => {
  const at = (code: string, column: number, key: string) =>
    neighbour({ rows: ["matrix.PU", "matrix.AE"], width: 2, row: `matrix.${code}`, at: column }, key);
  expect([at("PU", 0, "ArrowRight"), at("PU", 0, "ArrowDown"), at("AE", 1, "ArrowUp")]).toEqual([
    "matrix.PU.1",
    "matrix.AE.0",
    "matrix.PU.1",
  ]);
  expect([at("PU", 0, "ArrowUp"), at("PU", 1, "ArrowRight"), at("PU", 0, "x")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
