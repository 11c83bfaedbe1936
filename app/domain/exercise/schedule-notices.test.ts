import { expect, test } from "vitest";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { anExercise } from "#tests/factories/an-exercise.ts";

import { scheduleNotices } from "./schedule-notices.ts";

const led = (role: Exercise["roles"][number]["role"]) => [{ role, name: "Bernd Krause", function: "" }];
const BOOKED = { plannedOn: "exercise.double-booked?name=Bernd+Krause&exercise=%C3%9CB-02" };

test.each<[Partial<Exercise>, Partial<Exercise>, object]>([
  [{}, {}, {}],
  [{ startsAt: "22:00", endsAt: "01:00" }, {}, { endsAt: "exercise.end-before-start" }],
  [{ plannedOn: "2026-01-02" }, {}, { plannedOn: "exercise.date-past" }],
  [{ plannedOn: "2026-01-02", status: "closed" }, {}, {}],
  [{ roles: led("director") }, { roles: led("participant") }, BOOKED],
  [{ roles: led("director") }, { roles: led("observer") }, {}],
  [{ roles: led("director") }, { roles: led("director"), status: "cancelled" }, {}],
  [{ roles: led("director") }, { roles: led("director"), plannedOn: "2026-05-13" }, {}],
])("an exercise with %j beside one with %j is noticed as %j", (facts, other, notices) => {
  const exercise = anExercise(facts);
  const all = [exercise, anExercise({ id: "ÜB-02", ...other })];
  expect(scheduleNotices(exercise, all, "2026-02-01")).toEqual(notices);
});
