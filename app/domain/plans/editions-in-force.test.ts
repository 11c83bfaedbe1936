import { expect, test } from "vitest";

import { type DatedEdition, editionsInForce } from "./editions-in-force.ts";

function edition(number: number, releasedOn: string | null, planCode = "GFP-11"): DatedEdition {
  return { planCode, number, releasedOn, status: releasedOn === null ? "submitted" : "released" };
}

const EDITIONS = [
  edition(1, "2026-01-10"),
  edition(2, "2026-05-01"),
  edition(3, null),
  edition(1, "2026-09-01", "WAP-R-08"),
];

test.each([
  ["before the first release nothing held", "2025-01-01", "2026-01-09", []],
  ["the first edition holds from its day on", "2026-01-10", "2026-01-10", ["GFP-11/1"]],
  ["on the day of the change both count", "2026-05-01", "2026-05-01", ["GFP-11/1", "GFP-11/2"]],
  ["a replaced edition no longer counts", "2026-05-02", "2026-06-01", ["GFP-11/2"]],
  ["a long period has seen them all", "2026-01-01", "2026-12-31", ["GFP-11/1", "GFP-11/2", "WAP-R-08/1"]],
])("%s", (_, from, till, expected) => {
  const found = editionsInForce(EDITIONS, from, till);
  expect(found.map(({ planCode, number }) => `${planCode}/${number}`)).toEqual(expected);
});
