import { tz } from "@date-fns/tz";
import { parseISO } from "date-fns/parseISO";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

import type { Exercise } from "#app/domain/exchange/index.ts";

const ZONE = tz("Europe/Berlin");
const CALLED_OFF: readonly Exercise["status"][] = ["cancelled", "aborted", "postponed"];

export interface CalendarSource {
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly exercises: readonly Exercise[];
  /** Instant of the answer; the same content at the same instant gives the same text. */
  readonly now: string;
  /** Address of an exercise's page, if known; events carry a link, never a name of a participant. */
  readonly addressOf: (exerciseId: string) => string | undefined;
}

/**
 * iCalendar text of all dated exercises. Times are written in UTC, because readers differ in what they make of zone names;
 * exercises without a clock time are all-day events. Scenarios and participants stay out: a feed leaves the building.
 */
export function exerciseCalendar(source: CalendarSource): string {
  const calendar = ical({
    name: `Übungen ${source.organisationName}`,
    prodId: { company: "Standfest", product: "Exercises", language: "DE" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const exercise of source.exercises) {
    if (exercise.plannedOn === null) continue;
    const url = source.addressOf(exercise.id);
    calendar.createEvent({
      id: `${encodeURIComponent(exercise.id)}.${source.organisationCode}@standfest`,
      summary: `ÜBUNG: ${exercise.announced ? exercise.title : "nicht angekündigte Übung"}`,
      location: exercise.announced ? exercise.place : "",
      ...(url === undefined ? {} : { url }),
      stamp: parseISO(source.now),
      status: CALLED_OFF.includes(exercise.status) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...timeOf(exercise, exercise.plannedOn),
    });
  }
  return calendar.toString();
}

function timeOf(exercise: Exercise, date: string): { start: Date; end: Date; allDay?: boolean } {
  const { startsAt, endsAt } = exercise;
  if (startsAt === null || !exercise.announced) {
    const day = parseISO(`${date}T00:00:00Z`);
    return { start: day, end: new Date(day.getTime() + 24 * 3_600_000), allDay: true };
  }
  const start = instant(date, startsAt);
  const end = endsAt === null ? start : instant(date, endsAt);
  // An end before the start lies on the following day.
  return { start, end: end < start ? new Date(end.getTime() + 24 * 3_600_000) : end };
}

function instant(date: string, clock: string): Date {
  return new Date(parseISO(`${date}T${clock}:00`, { in: ZONE }).getTime());
}
