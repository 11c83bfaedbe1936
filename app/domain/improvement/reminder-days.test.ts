import { expect, test } from "vitest";

import { dueReminder } from "./reminder-days.ts";

test.each([
  ["2026-05-31", null],
  ["2026-05-30", { kind: "ahead", days: 30 }],
  ["2026-05-10", { kind: "ahead", days: 30 }],
  ["2026-05-07", { kind: "ahead", days: 7 }],
  ["2026-05-01", { kind: "ahead", days: 7 }],
  ["2026-04-30", { kind: "ahead", days: 0 }],
  ["2026-04-29", null],
  ["2026-04-23", { kind: "overdue", weeks: 1 }],
  ["2026-04-10", { kind: "overdue", weeks: 2 }],
] as const)("on 30 April something due on %s gives %j", (date, due) => {
  expect(dueReminder(date, "2026-04-30")).toEqual(due);
});
