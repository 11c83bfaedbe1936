import { expect, test } from "vitest";

import { anExercise } from "#tests/factories/an-exercise.ts";

import { coverageOf } from "./exercise-coverage.ts";
import { readClock, turnClock } from "./exercise-clock.ts";
import { monthsOf, monthWeeks } from "./month-days.ts";

test("every day of every month stands once under its weekday", () => {
  for (const month of [...monthsOf(2026), ...monthsOf(2028)]) {
    const weeks = monthWeeks(month);
    const days = weeks.flat().filter((day) => day !== null);
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    expect([days.length, days[0], weeks.every((week) => week.length === 7)], month).toEqual([
      last,
      `${month}-01`,
      true,
    ]);
    const sundays = weeks.map((week) => week[6]).filter((day) => day !== null && day !== undefined);
    expect(sundays.every((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0)).toBe(true);
  }
});

test.each([
  ["2026-11-23", "closed", "recent"],
  ["2023-11-23", "closed", "recent"],
  ["2023-11-22", "closed", "old"],
  ["2026-11-23", "planned", "never"],
] as const)("an exercise on %s that is %s makes its object %s", (plannedOn, status, state) => {
  const exercise = anExercise({ plannedOn, status, subjects: ["R-08"] });
  expect(coverageOf({ id: "R-08" }, [exercise], "2026-11-23").state).toBe(state);
});

test("the clock counts neither pauses nor what cannot be, and jumps ahead", () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 4, 12, 6, minute)).toISOString();
  let events = turnClock(undefined, "pause", { at: at(0) });
  expect(readClock(events, at(5))).toEqual({ minutes: null, ticking: false });
  events = turnClock(events, "start", { at: at(10) });
  events = turnClock(events, "start", { at: at(11) });
  events = turnClock(events, "pause", { at: at(20) });
  expect(readClock(events, at(50))).toEqual({ minutes: 10, ticking: false });
  events = turnClock(events, "jump", { at: at(30), minutes: 60 });
  events = turnClock(events, "resume", { at: at(40) });
  expect(readClock(events, at(45))).toEqual({ minutes: 75, ticking: true });
});
