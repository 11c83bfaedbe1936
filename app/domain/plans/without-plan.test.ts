import { expect, test } from "vitest";

import { withoutPlan } from "./without-plan.ts";

const RESULT = {
  processes: [
    { id: "GP-1", effectiveRtoHours: 24 },
    { id: "GP-2", effectiveRtoHours: 4 },
    { id: "GP-3", effectiveRtoHours: null },
  ],
  resources: [
    { id: "R-1", rtoHours: 4 },
    { id: "R-2", rtoHours: null },
  ],
} as never;

const plan = (kind: "gfp" | "wap", status: string, subjects: readonly string[]) =>
  ({ kind, status, processes: kind === "gfp" ? subjects : [], resources: subjects }) as never;

test("what has an RTO and is in no plan is named, the strictest first", () => {
  expect(withoutPlan(RESULT, [])).toEqual({
    processes: [
      { id: "GP-2", rtoHours: 4 },
      { id: "GP-1", rtoHours: 24 },
    ],
    resources: [{ id: "R-1", rtoHours: 4 }],
  });
});

test.each([
  ["draft", 1],
  ["released", 1],
  ["superseded", 2],
  ["archived", 2],
])("a GFP that is %s leaves %i processes without a plan", (status, left) => {
  expect(withoutPlan(RESULT, [plan("gfp", status, ["GP-1"])]).processes).toHaveLength(left);
});

test("a GFP that names a resource is no WAP of it", () => {
  expect(withoutPlan(RESULT, [plan("gfp", "released", ["R-1"])]).resources).toHaveLength(1);
  expect(withoutPlan(RESULT, [plan("wap", "released", ["R-1"])]).resources).toEqual([]);
});
