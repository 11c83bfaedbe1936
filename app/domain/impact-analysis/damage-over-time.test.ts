import { expect, test } from "vitest";

import { aDocument } from "#tests/factories/exchange-document.ts";

import { keeps, roundToHundredths } from "./comparison.ts";
import { assessDamage, isRated } from "./damage-over-time.ts";

const parameters = {
  ...aDocument().parameters,
  damageScenarios: ["PU", "AE", "GV"].map((code) => ({ code, name: code })),
};

test("drivers stand in the order of the parameters, whatever the order of the rows (BSI 200-4, 7.2.1)", () => {
  const matrix = { GV: [1, 3, 3, 3], AE: [1, 2, 3, 3], PU: [1, 4, 4, 4] };
  expect(assessDamage({ matrix }, parameters)).toEqual({
    worst: [1, 4, 4, 4],
    mtpdIndex: 1,
    mtpdHours: 24,
    drivers: ["PU", "GV"],
  });
});

test("a scenario marked as irrelevant neither counts nor drives", () => {
  const matrix = { PU: [4, 4, 4, 4], AE: [1, 1, 3, 3] };
  const { mtpdHours, drivers } = assessDamage({ matrix, irrelevantScenarios: ["PU", "GV"] }, parameters);
  expect([mtpdHours, drivers]).toEqual([72, ["AE"]]);
});

test("the short form gives the worst row and its drivers directly", () => {
  const shortForm = { worst: [1, 1, 3, 4], drivers: ["GV", "AE"] };
  expect(assessDamage({ matrix: {}, shortForm }, parameters)).toMatchObject({
    worst: [1, 1, 3, 4],
    mtpdHours: 72,
    drivers: ["AE", "GV"],
  });
});

test("what nobody has rated counts as the lowest level", () => {
  expect(assessDamage({ matrix: {} }, parameters)).toEqual({
    worst: [1, 1, 1, 1],
    mtpdIndex: null,
    mtpdHours: null,
    drivers: [],
  });
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [20, 20, true],
  [20.01, 20, false],
  [0, 0, true],
])("%s h keeps a demand of %s h: %s (11.7)", (value, demand, expected) => {
  expect(keeps(value, demand)).toBe(expected);
});

test("gaps are rounded to hundredths", () => {
  expect([roundToHundredths(2.254), roundToHundredths(0.1 + 0.2)]).toEqual([2.25, 0.3]);
});

test.each([
  [{ matrix: {} }, false],
  [{ matrix: { AE: [] } }, false],
  [{ matrix: { AE: [1, 1, 1, 1] } }, true],
  [{ matrix: { AE: [1, 1, 1, 1] }, irrelevantScenarios: ["AE"] }, false],
  [{ matrix: {}, irrelevantScenarios: ["PU", "AE", "GV"] }, true],
  [{ matrix: {}, shortForm: { worst: [1, 1, 1, 1], drivers: [] } }, true],
])("a process is rated when somebody has entered what counts: %j", (process, rated) => {
  expect(isRated(process, parameters)).toBe(rated);
});
