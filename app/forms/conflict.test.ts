import { expect, test } from "vitest";

import { fieldDifferences, resolved } from "./conflict.ts";

const mine = { name: "Neu", rtoHours: "4", matrix: { PU: ["1", "3"] } };
const theirs = { name: "Neu", rtoHours: "8", matrix: { PU: ["1", "2"] } };

test("only the fields that differ are put to the person, matrix rows as a whole", () => {
  expect(fieldDifferences(mine, theirs)).toEqual([
    { path: "rtoHours", mine: "4", theirs: "8" },
    { path: "matrix.PU", mine: "1 · 3", theirs: "1 · 2" },
  ]);
});

test("what the person takes over replaces the own entry, the rest stays", () => {
  expect(resolved(mine, theirs, { rtoHours: "mine", matrix: { PU: "theirs" } })).toEqual({
    name: "Neu",
    rtoHours: "4",
    matrix: { PU: ["1", "2"] },
  });
});

test("without a decision the own entries stay", () => {
  expect(resolved(mine, theirs, undefined)).toEqual(mine);
});
