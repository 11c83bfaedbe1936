import { expect, test } from "vitest";

import { berlinInstant } from "./berlin-instant.ts";

test.each([
  ["2026-11-24T08:10", "2026-11-24T07:10:00.000Z"],
  ["2026-07-01T08:10", "2026-07-01T06:10:00.000Z"],
])("%s on a Berlin clock is %s", (local, instant) => {
  expect(berlinInstant(local)).toBe(instant);
});

test.each(["", "morgen", "2026-13-01T08:10", "2026-02-31T08:10", "2026-11-24T25:10", "2026-11-24"])(
  "„%s“ is no moment",
  (local) => {
    expect(berlinInstant(local)).toBeNull();
  },
);
