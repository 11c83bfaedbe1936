import { expect, test } from "vitest";

import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { changesOverTime, planNeeds } from "./plan-needs.ts";

const HORIZONS = [4, 24, 72, 168];

test.each([
  [
    [0, 2, 2, 5],
    [
      [24, 2],
      [168, 5],
    ],
  ],
  [[3, 3, 3, 3], [[4, 3]]],
  [[0, 0, 0, 0], []],
  [
    [2, 0, 0, 1],
    [
      [4, 2],
      [24, 0],
      [168, 1],
    ],
  ],
  [[1], [[4, 1]]],
])("amounts %j are told where they change", (values, expected) => {
  expect(changesOverTime(values, HORIZONS).map(({ fromHours, amount }) => [fromHours, amount])).toEqual(
    expected,
  );
});

const use = (process: string, resource: string, more: object = {}) => ({
  ...{ process, resource, leadHours: 0, rpoHours: null },
  ...more,
});
const parameters = { horizonsHours: HORIZONS };

test("amounts of several processes add up; other processes and normal operation do not count", () => {
  const resourceUses = [
    use("GP-1", "R-1", { quantities: [0, 2, 2, 5] }),
    use("GP-2", "R-1", { quantities: [1, 1, 1, 1] }),
    use("GP-3", "R-1", { quantities: [9, 9, 9, 9] }),
    use("GP-1", "R-2", { normalOperationOnly: true }),
    use("GP-2", "R-3"),
  ];
  expect(
    planNeeds({ processes: ["GP-1", "GP-2"], resources: ["R-9"] }, { resourceUses, parameters }),
  ).toEqual([
    { resource: "R-9", processes: [], amounts: [] },
    {
      resource: "R-1",
      processes: ["GP-1", "GP-2"],
      amounts: [
        { fromHours: 4, amount: 1 },
        { fromHours: 24, amount: 3 },
        { fromHours: 168, amount: 6 },
      ],
    },
    { resource: "R-3", processes: ["GP-2"], amounts: [] },
  ]);
});

test("the worked example: GFP-31 needs the workplaces one of its processes counts", () => {
  const document = lfmsDocument();
  const plan = (document.plans ?? []).find(({ id }) => id === "GFP-31");
  if (!plan) throw new Error("GFP-31 is missing");
  const needs = planNeeds(plan, document);
  expect(needs.map(({ resource }) => resource)).toEqual(expect.arrayContaining(["R-04", "R-14"]));
  const desks = needs.find(({ resource }) => resource === "R-14");
  expect(desks?.processes).toEqual(["GP-05"]);
  expect(desks?.amounts.length).toBeGreaterThan(0);
});
