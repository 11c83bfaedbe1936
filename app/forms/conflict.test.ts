import { expect, test } from "vitest";

import { fieldDifferences, resolved, threeWay, undecided } from "./conflict.ts";

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

test("what only the other changed is taken over, what both changed stays open, the own change stays", () => {
  const base = { name: "Alt", rtoHours: "4", volume: "10", matrix: { PU: ["1", "1"] } };
  const own = { name: "Mein Name", rtoHours: "8", volume: "10", matrix: { PU: ["1", "1"] } };
  const other = { name: "Alt", rtoHours: "12", volume: "20", matrix: { PU: ["1", "3"] } };
  expect(threeWay(base, own, other)).toEqual({
    merged: { name: "Mein Name", rtoHours: "8", volume: "20", matrix: { PU: ["1", "3"] } },
    open: [{ path: "rtoHours", mine: "8", theirs: "12" }],
    taken: [
      { path: "volume", mine: "10", theirs: "20" },
      { path: "matrix.PU", mine: "1 · 1", theirs: "1 · 3" },
    ],
  });
});

test("without the opened edition every difference stays open", () => {
  expect(threeWay(undefined, mine, theirs)).toEqual({
    merged: mine,
    open: fieldDifferences(mine, theirs),
    taken: [],
  });
});

test("a question without an answer is undecided", () => {
  expect(undecided({ name: "", volume: "mine", matrix: { PU: "theirs", IA: "" } })).toEqual([
    "name",
    "matrix.IA",
  ]);
});
