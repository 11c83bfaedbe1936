import { expect, test } from "vitest";

import { formatHours, formatMeasuredTime } from "./hours.ts";

test.each([
  [0, "0 h"],
  [0.25, "0,25 h"],
  [24, "24 h"],
  [48, "48 h"],
  [72, "3 Tage"],
  [336, "14 Tage"],
  [100, "100 h"],
  [null, "–"],
])("%s hours read %s in German", (hours, text) => {
  expect(formatHours(hours, "de")).toBe(text);
});

test("English uses a decimal point and English words", () => {
  expect([formatHours(22.25, "en"), formatHours(72, "en")]).toEqual(["22.25 h", "3 days"]);
});

test.each([
  [25 / 60, "25 min"],
  [115 / 60, "115 min (1,92 h)"],
  [0, "0 min"],
  [1.5, "90 min (1,5 h)"],
  [3, "3 h"],
  [10, "10 h"],
  [72, "3 Tage"],
])("%s hours measured by the clock read %s", (hours, text) => {
  expect(formatMeasuredTime(hours, "de")).toBe(text);
});
