import fc from "fast-check";
import { expect, test } from "vitest";

import { positionOf, timeScale } from "./time-scale.ts";

test("the scale ends at the first usual mark that holds every value", () => {
  expect(timeScale([4, 100, null])).toEqual({ limitHours: 168, marks: [1, 4, 24, 72, 168] });
  expect(timeScale([null]).limitHours).toBe(72);
  expect(timeScale([9000]).limitHours).toBe(9000);
});

test("longer times never stand further left, and all stand inside the bar", () => {
  const scale = timeScale([720]);
  const hours = fc.double({ min: 0, max: 5000, noNaN: true });
  fc.assert(
    fc.property(hours, hours, (a, b) => {
      const [left, right] = [positionOf(Math.min(a, b), scale), positionOf(Math.max(a, b), scale)];
      return left >= 0 && left <= right && right <= 100;
    }),
  );
});
