import { expect, test } from "vitest";

import { endOfDayInBerlin, startOfDayInBerlin } from "./berlin-day.ts";

test.each([
  ["2026-01-15", "2026-01-14T23:00:00.000Z", "2026-01-15T23:00:00.000Z"],
  ["2026-07-01", "2026-06-30T22:00:00.000Z", "2026-07-01T22:00:00.000Z"],
  ["2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
  ["2026-12-31", "2026-12-30T23:00:00.000Z", "2026-12-31T23:00:00.000Z"],
])("%s begins and ends at midnight in Berlin", (date, start, end) => {
  expect([startOfDayInBerlin(date), endOfDayInBerlin(date)]).toEqual([start, end]);
});
