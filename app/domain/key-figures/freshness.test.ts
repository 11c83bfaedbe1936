import { expect, test } from "vitest";

import { freshnessOf } from "./freshness.ts";

test.each([
  ["handbook", "2026-11-23", "fresh", 0],
  ["handbook", "2025-11-23", "due", 365],
  ["handbook", "2025-11-22", "stale", 366],
  ["contacts", "2026-09-09", "fresh", 75],
  ["contacts", "2026-09-08", "due", 76],
  ["contacts", "2026-08-24", "stale", 91],
  ["backup", "2026-11-20", "due", 3],
  ["backup", "2026-11-15", "stale", 8],
  ["exercise", "2026-12-01", "fresh", 0],
  ["exercise", null, "missing", 0],
] as const)("a %s of %s is %s", (subject, on, state, days) => {
  expect(freshnessOf(subject, on, "2026-11-23")).toEqual({ subject, state, on, days });
});
