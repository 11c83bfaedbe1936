import ICAL from "ical.js";
import { expect, test } from "vitest";

import { exerciseCalendar } from "#app/adapters/calendar/exercise-calendar.server.ts";
import { publicHolidays } from "#app/adapters/calendar/public-holidays.server.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { anExercise } from "#tests/factories/an-exercise.ts";

function events(exercises: readonly Exercise[]): ICAL.Event[] {
  const text = exerciseCalendar({
    organisationCode: "LfMS",
    organisationName: "Landesamt für Musterverwaltung Sachsen",
    exercises,
    now: "2026-01-01T00:00:00.000Z",
    addressOf: (id) => `https://notfall.example/o/LfMS/exercises/${encodeURIComponent(id)}`,
  });
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
}

function utc(event: ICAL.Event | undefined): readonly string[] {
  return [event?.startDate.toJSDate().toISOString() ?? "", event?.endDate.toJSDate().toISOString() ?? ""];
}

test("summer and winter time of the same clock give different instants", () => {
  const [summer, winter] = events([
    anExercise({ id: "S", plannedOn: "2026-05-12" }),
    anExercise({ id: "W", plannedOn: "2026-01-13" }),
  ]);
  expect(utc(summer)).toEqual(["2026-05-12T06:00:00.000Z", "2026-05-12T10:30:00.000Z"]);
  expect(utc(winter)).toEqual(["2026-01-13T07:00:00.000Z", "2026-01-13T11:30:00.000Z"]);
});

test("an exercise into the night ends on the following day", () => {
  const [event] = events([anExercise({ startsAt: "22:00", endsAt: "02:00" })]);
  expect(utc(event)).toEqual(["2026-05-12T20:00:00.000Z", "2026-05-13T00:00:00.000Z"]);
});

test("an unannounced exercise shows neither title nor place nor hour", () => {
  const [event] = events([anExercise({ announced: false, title: "Geheimes Szenario", place: "Haus B" })]);
  expect(event?.summary).toBe("ÜBUNG: nicht angekündigte Übung");
  expect(event?.location ?? "").toBe("");
  expect(event?.startDate.isDate).toBe(true);
});

test("hostile titles stay one property, undated exercises stay out, cancelled ones are marked", () => {
  const title = "Alarm\r\nATTENDEE:mailto:x@evil.example\r\nEND:VEVENT";
  const [event, ...rest] = events([
    anExercise({ id: "A", title, status: "cancelled" }),
    anExercise({ id: "B", plannedOn: null }),
  ]);
  expect(rest).toEqual([]);
  expect(event?.attendees).toEqual([]);
  expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
});

test("Saxony has eleven public holidays, Buß- und Bettag among them", () => {
  const holidays = publicHolidays(2026, "de");
  expect(holidays).toHaveLength(11);
  expect(holidays).toContainEqual({ date: "2026-11-18", name: "Buß- und Bettag" });
  expect(holidays.some(({ name }) => /^[A-Z_]+$/.test(name))).toBe(false);
});
