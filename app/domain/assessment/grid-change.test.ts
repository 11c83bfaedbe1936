import fc from "fast-check";
import { expect, test } from "vitest";

import { type BiaParameters, type BusinessProcess, checkDocument } from "#app/domain/exchange/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import {
  afterNewParameters,
  carriedColumns,
  carriedProcess,
  gridChange,
  type GridDraft,
  gridProblems,
} from "./index.ts";

const document = lfmsDocument();
const { parameters, processes } = document;

function sameGrid({ horizonsHours, damageScenarios, damageLevels }: BiaParameters): GridDraft {
  return {
    horizons: horizonsHours.map((hours) => ({ hours, was: hours })),
    scenarios: damageScenarios.map(({ code, name }) => ({ code, name, was: code })),
    levels: damageLevels.map(({ level, name }) => ({ level, name, was: level })),
  };
}

const same = sameGrid(parameters);
const [firstHorizon, secondHorizon] = parameters.horizonsHours as [number, number];
const [firstScenario] = parameters.damageScenarios as [{ code: string; name: string }];
const rated = processes.find(({ matrix }) => Object.hasOwn(matrix, firstScenario.code)) as BusinessProcess;

test("the unchanged grid leaves parameters and every sheet as they are", () => {
  const change = gridChange(parameters, same);
  expect(change.parameters).toEqual(parameters);
  for (const process of processes) expect(carriedProcess(process, change)).toEqual(process);
  expect(gridProblems(parameters, same, processes)).toEqual([]);
});

test("a new horizon takes the ratings of the next later one, a new last one those of the last", () => {
  const between = (firstHorizon + secondHorizon) / 2;
  const horizons = [...same.horizons, { hours: between, was: null }, { hours: 9000, was: null }];
  const change = gridChange(parameters, { ...same, horizons });
  const row = rated.matrix[firstScenario.code] ?? [];
  const carried = carriedProcess(rated, change).matrix[firstScenario.code];
  expect(carried).toEqual([row[0], row[1], ...row.slice(1), row.at(-1)]);
  expect(change.parameters.horizonsHours).toEqual(
    [...parameters.horizonsHours, between, 9000].toSorted((a, b) => a - b),
  );
});

test("a renamed scenario takes its ratings, reasons and descriptions along", () => {
  const scenarios = same.scenarios.map((line) =>
    line.was === firstScenario.code ? { ...line, code: "NEU" } : line,
  );
  const change = gridChange(parameters, { ...same, scenarios });
  const after = carriedProcess(rated, change);
  expect(after.matrix["NEU"]).toEqual(rated.matrix[firstScenario.code]);
  expect(after.matrix[firstScenario.code]).toBeUndefined();
  expect(after.reasons?.["NEU"]).toBe(rated.reasons?.[firstScenario.code]);
  expect(change.parameters.levelDescriptions?.["NEU"]).toEqual(
    parameters.levelDescriptions?.[firstScenario.code],
  );
});

test("renumbered levels turn all ratings and the limit of the intolerable", () => {
  const levels = same.levels.map((line) => ({ ...line, level: line.level * 10 }));
  const change = gridChange(parameters, { ...same, levels });
  const row = rated.matrix[firstScenario.code] ?? [];
  expect(carriedProcess(rated, change).matrix[firstScenario.code]).toEqual(row.map((level) => level * 10));
  expect(change.parameters.intolerabilityLevel).toBe(parameters.intolerabilityLevel * 10);
});

test("a new scenario starts every begun sheet with the lowest level and no reason", () => {
  const scenarios = [...same.scenarios, { code: "NEU", name: "Neu", was: null }];
  const change = gridChange(parameters, { ...same, scenarios });
  const lowest = parameters.damageLevels[0]?.level;
  const released = { ...rated, status: "released" as const };
  expect(carriedProcess(released, change).matrix["NEU"]).toEqual(parameters.horizonsHours.map(() => lowest));
  expect(carriedProcess(released, change).reasons?.["NEU"]).toBeUndefined();
  expect(carriedProcess({ ...rated, status: "draft" }, change).matrix["NEU"]).toBeUndefined();
});

const without = <T>(lines: readonly T[], at: number) => lines.filter((_, place) => place !== at);

test.each([
  ["a rated horizon", { ...same, horizons: without(same.horizons, 1) }, "horizons", "used"],
  ["a rated scenario", { ...same, scenarios: without(same.scenarios, 0) }, "scenarios", "used"],
  ["a rated level", { ...same, levels: without(same.levels, 0) }, "levels", "used"],
] as const)("%s cannot be removed and the sentence names who uses it", (_, draft, list, code) => {
  const [problem] = gridProblems(parameters, draft, processes);
  expect(problem).toMatchObject({ list, code });
  expect(problem?.names.length).toBeGreaterThan(0);
  expect(processes.map(({ id }) => id)).toContain(problem?.names[0]);
  expect(gridProblems(parameters, draft, []).filter(({ code: one }) => one === "used")).toEqual([]);
});

const limit = same.levels.findIndex(({ level }) => level === parameters.intolerabilityLevel);

test.each([
  ["the same hours twice", { horizons: [...same.horizons, { hours: firstHorizon, was: null }] }, "twice"],
  ["no time at all", { horizons: [...same.horizons, { hours: 0, was: null }] }, "invalid"],
  [
    "a code with a space",
    { scenarios: [{ code: "A B", name: "x", was: null }, ...same.scenarios] },
    "invalid",
  ],
  [
    "a horizon that overtakes its neighbour",
    { horizons: same.horizons.map((line, at) => (at === 0 ? { ...line, hours: 10_000 } : line)) },
    "order",
  ],
  ["the level of the intolerable removed", { levels: without(same.levels, limit) }, "limit"],
] as const)("%s is refused", (_, change, code) => {
  expect(gridProblems(parameters, { ...same, ...change }, []).map((problem) => problem.code)).toEqual([code]);
});

test("a survey with open rows goes on, a complete one is rated again", () => {
  const survey = { ...rated, status: "in-survey" as const };
  const [, ...others] = Object.entries(survey.matrix);
  expect(afterNewParameters({ ...survey, matrix: Object.fromEntries(others) }, parameters).status).toBe(
    "in-survey",
  );
  expect(afterNewParameters(survey, parameters).status).toBe("to-be-reassessed");
});

test("whatever lines are added and renamed, the whole document stays sound", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 6 }),
      fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}\d$/), { maxLength: 4 }),
      fc.boolean(),
      (hours, codes, rename) => {
        const known = new Set(parameters.horizonsHours);
        const draft: GridDraft = {
          horizons: [
            ...same.horizons,
            ...hours.filter((hour) => !known.has(hour)).map((hour) => ({ hours: hour, was: null })),
          ],
          scenarios: [
            ...same.scenarios.map((line) => (rename ? { ...line, code: `X-${line.code}` } : line)),
            ...codes.map((code) => ({ code, name: code, was: null })),
          ],
          levels: same.levels,
        };
        expect(gridProblems(parameters, draft, processes)).toEqual([]);
        const change = gridChange(parameters, draft);
        const moved = {
          ...document,
          parameters: change.parameters,
          processes: processes.map((process) =>
            afterNewParameters(carriedProcess(process, change), change.parameters),
          ),
          resourceUses: document.resourceUses.map((use) =>
            use.quantities ? { ...use, quantities: carriedColumns(use.quantities, change) } : use,
          ),
          capacities: document.capacities?.map((one) => ({
            ...one,
            quantities: carriedColumns(one.quantities, change),
          })),
        };
        expect(checkDocument(moved)).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
