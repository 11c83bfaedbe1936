import fc from "fast-check";
import { expect, test } from "vitest";

import type { RowsSpec } from "./field-spec.ts";
import { parseRowIntent, ROW_MOVES, rowIntent, rowsAfter, rowsRestored } from "./row-act.ts";

const STEPS: RowsSpec = {
  kind: "rows",
  name: "steps",
  label: "steps",
  row: "step",
  numbered: true,
  most: 8,
  columns: [
    { kind: "line", name: "activity", label: "activity", max: 300, required: true },
    { kind: "numbers", name: "predecessors", label: "predecessors" },
  ],
};

const row = (activity: string, predecessors = "") => ({ activity, predecessors });

test.each([
  ["up", 2, [row("A"), row("C", "3"), row("B", "1")]],
  ["down", 0, [row("B", "2"), row("A"), row("C", "1")]],
  ["remove", 0, [row("B"), row("C", "1")]],
  ["add", 0, [row("A"), row("", "1"), row("B", "1"), row("C", "3")]],
  ["duplicate", 1, [row("A"), row("B", "1"), row("B", "1"), row("C", "2")]],
] as const)("after %s of row %i the predecessors still name the same steps", (move, at, expected) => {
  const before = [row("A"), row("B", "1"), row("C", "2")];
  expect(rowsAfter(STEPS, before, { list: "steps", move, at })).toEqual(expected);
});

test.each([0, 1, 2])("row %i that was removed comes back as it was, with those that waited for it", (at) => {
  const before = [row("A"), row("B", "1"), row("C", "1, 2")];
  const after = rowsAfter(STEPS, before, { list: "steps", move: "remove", at });
  expect(rowsRestored(STEPS, after, { before, after, at })).toEqual(before);
});

test("what was typed since a row was removed stays when it comes back", () => {
  const before = [row("A"), row("B", "1"), row("C", "2"), row("D", "3")];
  const after = rowsAfter(STEPS, before, { list: "steps", move: "remove", at: 1 });
  const typed = [row("A, später"), row("C", "1"), row("D", "1, 2")];
  expect(rowsRestored(STEPS, typed, { before, after, at: 1 })).toEqual([
    row("A, später"),
    row("B", "1"),
    row("C", "1"),
    row("D", "1, 3"),
  ]);
});

test("a list that is full grows no more", () => {
  const full = Array.from({ length: 8 }, (_, at) => row(String(at)));
  expect(rowsAfter(STEPS, full, { list: "steps", move: "duplicate", at: 0 })).toEqual(full);
});

test("whatever is done, a step waits for the steps it waited for, as far as they are still there", () => {
  const acts = fc.array(
    fc.record({ move: fc.constantFrom(...ROW_MOVES), at: fc.integer({ min: -1, max: 7 }) }),
  );
  fc.assert(
    fc.property(acts, (moves) => {
      let rows = ["A", "B", "C", "D"].map((name, at) => row(name, at === 0 ? "" : String(at)));
      for (const act of moves) rows = rowsAfter(STEPS, rows, { list: "steps", ...act }) as typeof rows;
      const waitsFor: Record<string, string> = { B: "A", C: "B", D: "C" };
      return rows.every(({ activity, predecessors }) =>
        predecessors
          .split(", ")
          .filter(Boolean)
          .every((number) => activity === "" || rows[Number(number) - 1]?.activity === waitsFor[activity]),
      );
    }),
  );
});

test("the value of a button is read back, anything else is no act", () => {
  const act = { list: "steps", move: "up", at: 2 } as const;
  expect(parseRowIntent(rowIntent(act))).toEqual(act);
  expect(
    ["save", "rows:steps:up", "rows:steps:jump:1", "rows::up:1", "rows:a:up:9999"].map(parseRowIntent),
  ).toEqual([null, null, null, null, null]);
});
