import fc from "fast-check";
import { expect, test } from "vitest";

import { yearBefore } from "./count-key-figures.ts";
import { figureHistory, type FigureSnapshot, isNewSnapshot, monthBefore } from "./figure-history.ts";
import { type KeyFigures, keyFiguresSchema } from "./key-figures.schema.ts";

const NONE = Object.fromEntries(Object.keys(keyFiguresSchema.shape).map((name) => [name, 0])) as KeyFigures;
const figures = (processes: number): KeyFigures => ({ ...NONE, processes });
const snapshot = (takenOn: string, processes: number): FigureSnapshot => ({
  takenOn,
  origin: "daily",
  figures: figures(processes),
});

test("each month shows its last snapshot, the present month the present figures, and an empty month nothing", () => {
  const snapshots = [snapshot("2026-09-30", 3), snapshot("2026-09-02", 2), snapshot("2026-11-01", 4)];
  const history = figureHistory(snapshots, figures(9), { today: "2026-11-23", months: 3 });
  expect(history).toEqual([
    { month: "2026-09", takenOn: "2026-09-30", figures: figures(3), isDemo: false },
    { month: "2026-10", takenOn: null, figures: null, isDemo: false },
    { month: "2026-11", takenOn: "2026-11-23", figures: figures(9), isDemo: false },
  ]);
});

test("the order in which snapshots come does not matter, and twelve months follow each other without a hole", () => {
  const day = fc.date({ min: new Date("2024-01-01"), max: new Date("2026-11-30"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.uniqueArray(day.map((date) => date.toISOString().slice(0, 10))), (days) => {
      const snapshots = days.map((takenOn, index) => snapshot(takenOn, index));
      const options = { today: "2026-11-23" };
      const history = figureHistory(snapshots, figures(1), options);
      expect(figureHistory(snapshots.toReversed(), figures(1), options)).toEqual(history);
      expect(history).toHaveLength(12);
      history.forEach(({ month }, index) => expect(monthBefore("2026-11", 11 - index)).toBe(month));
    }),
  );
});

test.each([
  ["2026-01", 1, "2025-12"],
  ["2026-12", 12, "2025-12"],
  ["2026-03", 0, "2026-03"],
] as const)("the month %s less %i is %s", (month, back, before) => {
  expect(monthBefore(month, back)).toBe(before);
});

test("a row is kept when something changed or the month has none yet", () => {
  const last = { takenOn: "2026-10-31", figures: figures(2) };
  expect(isNewSnapshot(undefined, "2026-11-01", figures(2))).toBe(true);
  expect(isNewSnapshot(last, "2026-10-31", figures(2))).toBe(false);
  expect(isNewSnapshot(last, "2026-10-31", figures(3))).toBe(true);
  expect(isNewSnapshot(last, "2026-11-01", figures(2))).toBe(true);
});

test("a year before a leap day is the 28th", () => {
  expect(yearBefore("2028-02-29")).toBe("2027-02-28");
  expect(yearBefore("2026-11-23")).toBe("2025-11-23");
});
