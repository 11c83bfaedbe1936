import fc from "fast-check";
import { expect, test } from "vitest";

import { lfms } from "#tests/factories/exchange-document.ts";

import { analyse, liveValues, type RatingDraft } from "./index.ts";

const { parameters } = lfms();

function live(draft: Partial<RatingDraft>) {
  return liveValues({ id: "GP-NEU", name: "Neuer Prozess", matrix: {}, ...draft }, parameters);
}

function rules(draft: Partial<RatingDraft>): readonly string[] {
  return live(draft).findings.map((finding) => finding.rule);
}

test("the live values of the worked example are those of the whole analysis", () => {
  for (const result of analyse(lfms()).processes) {
    const process = lfms().processes.find(({ id }) => id === result.id)!;
    const { worst, mtpdHours, drivers, maxRtoHours } = result;
    const { findings, rated, ...values } = liveValues(
      { ...process, inheritsRto: result.rtoSource !== null },
      parameters,
    );
    expect(values).toEqual({ worst, mtpdHours, drivers, maxRtoHours });
    expect(rated).toBe(true);
    expect(findings).toEqual([]);
  }
});

test("an empty form says nothing yet", () => {
  expect(live({})).toEqual({
    rated: false,
    worst: [1, 1, 1, 1, 1, 1],
    mtpdHours: null,
    drivers: [],
    maxRtoHours: null,
    findings: [],
  });
});

test.each<[string, Partial<RatingDraft>, boolean]>([
  ["one filled cell", { matrix: { AE: [null, 1] } }, true],
  ["rows of empty cells", { matrix: { AE: [null, null], GV: [] } }, false],
  ["a cell of an irrelevant scenario only", { matrix: { AE: [1] }, irrelevantScenarios: ["AE"] }, false],
  [
    "no relevant scenario at all",
    { irrelevantScenarios: parameters.damageScenarios.map(({ code }) => code) },
    true,
  ],
  ["an empty short form", { shortForm: { worst: [null], drivers: [] }, matrix: { AE: [1] } }, false],
  ["a short form with a value", { shortForm: { worst: [1], drivers: [] } }, true],
])("whether a sheet with %s is rated is told apart from “not time-critical”", (_, draft, rated) => {
  expect(live(draft).rated).toBe(rated);
});

test("an empty cell counts as the level before it", () => {
  const { worst, mtpdHours, drivers } = live({ matrix: { AE: [null, 2, null, 3], GV: [1] } });
  expect([worst, mtpdHours, drivers]).toEqual([[1, 2, 2, 3, 3, 3], 168, ["AE"]]);
});

test.each<[string, Partial<RatingDraft>, string[]]>([
  ["a falling row", { matrix: { AE: [2, 1] } }, ["V-10"]],
  ["an MTPD without RTO and emergency level", { matrix: { AE: [1, 3] } }, ["V-11", "V-14"]],
  ["an RTO above the limit", { matrix: { AE: [1, 3] }, rtoHours: 22, emergencyLevel: "x" }, ["V-13"]],
  ["an RTO at the MTPD", { matrix: { AE: [1, 3] }, rtoHours: 24, emergencyLevel: "x" }, ["V-11", "V-13"]],
  [
    "no time to react",
    { matrix: { AE: [3] }, rtoHours: 1, executionHours: 1, emergencyLevel: "x" },
    ["V-12", "V-13"],
  ],
  ["an inherited RTO without emergency level", { inheritsRto: true }, ["V-14"]],
  ["a sound rating", { matrix: { AE: [1, 3] }, rtoHours: 20, emergencyLevel: "x" }, []],
])("%s is judged while typing", (_, draft, expected) => {
  expect(rules(draft)).toEqual(expected);
});

test("whatever is typed, there is an answer", () => {
  const cell = fc.option(fc.integer({ min: 0, max: 9 }));
  const code = fc.constantFrom("PU", "AE", "__proto__", "constructor", "XX");
  const draft = fc.record({
    matrix: fc.dictionary(code, fc.array(cell, { maxLength: 9 })),
    rtoHours: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
    executionHours: fc.option(fc.double({ noNaN: true, min: 0 }), { nil: undefined }),
    emergencyLevel: fc.option(fc.string(), { nil: undefined }),
  });
  fc.assert(
    fc.property(draft, (typed) => {
      const { worst, mtpdHours } = live(typed);
      expect(worst).toHaveLength(6);
      expect(mtpdHours === null || parameters.horizonsHours.includes(mtpdHours)).toBe(true);
    }),
  );
});
