import { expect, test } from "vitest";

import {
  checkboxField,
  hoursField,
  optionalHoursField,
  parseHours,
  requiredLine,
} from "./form-values.schema.ts";

test.each([
  ["4", 4],
  ["22,25 h", 22.25],
  ["22.25", 22.25],
  ["3 Tage", 72],
  ["3T", 72],
  ["0", 0],
  ["1 Tag", 24],
  ["2 Std.", 2],
])("%s is read as %d hours", (text, hours) => {
  expect(parseHours(text)).toBe(hours);
});

test.each(["abc", "-1", "1,2,3", "1e3", "", "12345678"])("%s is no duration", (text) => {
  expect(parseHours(text)).toBeNull();
});

test("an empty duration is zero where one is needed and null where it is optional", () => {
  expect([hoursField.parse(" "), optionalHoursField.parse("")]).toEqual([0, null]);
});

test("a wrong duration is refused with the code of its sentence", () => {
  expect(hoursField.safeParse("bald").error?.issues[0]?.message).toBe("form.hours");
});

test("a required line refuses blanks and control characters", () => {
  expect(requiredLine(20).safeParse("  ").error?.issues[0]?.message).toBe("form.required");
  expect(requiredLine(20).safeParse("a\u0007").error?.issues[0]?.message).toBe("form.unprintable");
});

test("a checkbox is off when the browser sends nothing", () => {
  expect([checkboxField.parse(undefined), checkboxField.parse("on"), checkboxField.parse(false)]).toEqual([
    false,
    true,
    false,
  ]);
});
