import { expect, test } from "vitest";

import { analyse } from "../impact-analysis/index.ts";
import { aDocument, aProcess, aResource, aUse } from "#tests/factories/exchange-document.ts";

import { basisComparison, basisOf } from "./plan-basis.ts";

const PLAN = { processes: ["GP-1"], resources: ["R-1"] };

function source(rtoHours: number, emergencyLevel: string | null) {
  const document = aDocument({
    processes: [aProcess("GP-1", { rtoHours, emergencyLevel })],
    resources: [aResource("R-1")],
    resourceUses: [aUse("GP-1", "R-1", { rpoHours: 4 })],
  });
  return { document, result: analyse(document) };
}

const released = basisOf(PLAN, source(8, "die Hälfte"));

test("nothing has changed while the BIA says the same", () => {
  expect(basisComparison(source(8, "die Hälfte"))(released)).toEqual([]);
});

test("a changed RTO and a changed Notbetriebsniveau make a review due (V-36)", () => {
  const changes = basisComparison(source(4, "alles"))(released);
  expect(changes).toContainEqual({ subject: "GP-1", value: "rtoHours", before: 8, after: 4 });
  expect(changes).toContainEqual({
    subject: "GP-1",
    value: "emergencyLevel",
    before: "die Hälfte",
    after: "alles",
  });
  expect(changes.some(({ subject }) => subject === "R-1")).toBe(true);
});

test("an edition from before the Notbetriebsniveau was kept says nothing about it", () => {
  const older = { rtoHours: 8, mtpdHours: released["GP-1"]?.mtpdHours ?? null, rpoHours: null };
  expect(basisComparison(source(8, "alles"))({ "GP-1": older })).toEqual([]);
});

test("a process that no longer exists has lost its values", () => {
  const gone = { result: { processes: [], resources: [] }, document: { processes: [] } };
  expect(basisComparison(gone)(released).map(({ after }) => after)).not.toContain(8);
  expect(basisComparison(gone)(released).length).toBeGreaterThan(0);
});
