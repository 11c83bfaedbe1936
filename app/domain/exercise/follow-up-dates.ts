import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { formatISO } from "date-fns/formatISO";
import { getDay } from "date-fns/getDay";
import { parseISO } from "date-fns/parseISO";

import type { Exercise, ExerciseKind, Repeat } from "../exchange/index.ts";
import { daysBetween } from "../shared/days-between.ts";
import { liesAhead } from "./exercise-status.ts";

/** Usual months between two exercises of a kind (BSI 200-4, 13.5–13.9), where the organisation names no other. */
export const USUAL_MONTHS: Readonly<Record<ExerciseKind, number>> = {
  "plan-walkthrough": 36,
  "staff-exercise": 12,
  "command-post-exercise": 24,
  "alarm-exercise": 6,
  "functional-test": 12,
};

export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** One suggested date with everything that speaks for or against it. */
export interface FollowUpDate {
  readonly date: string;
  /** The day the rule alone gives. */
  readonly wished: string;
  /** Why the wished day is none: a holiday's name, or "" for a weekend; null when it was not moved. */
  readonly movedOff: string | null;
  /** Exercise of the same series that already stands for it; null when the date is free. */
  readonly takenBy: string | null;
  /** Identifiers of other exercises on the same day. */
  readonly clashes: readonly string[];
}

export interface FollowUpQuestion {
  readonly exercise: Exercise;
  readonly repeat: Repeat;
  /** All exercises of the organisation. */
  readonly all: readonly Exercise[];
  readonly holidays: readonly Holiday[];
  /** Only later days are suggested. */
  readonly today: string;
  /** Last day of the look ahead; the rule's own end counts before it. */
  readonly horizon: string;
}

const MOST_DATES = 24;
const SATURDAY = 6;
const DAYS_A_MONTH = 30;
const CALLED_OFF: readonly Exercise["status"][] = ["cancelled", "aborted"];

function dateOf(day: Date): string {
  return formatISO(day, { representation: "date" });
}

export function seriesOf({ id, series }: Pick<Exercise, "id" | "series">): string {
  return series ?? id;
}

/** Other exercises of the same series that were not called off. */
function siblings(exercise: Exercise, all: readonly Exercise[]): readonly Exercise[] {
  return all.filter(
    (other) =>
      other.id !== exercise.id &&
      seriesOf(other) === seriesOf(exercise) &&
      !CALLED_OFF.includes(other.status),
  );
}

function offDay(date: string, names: ReadonlyMap<string, string>): string | null {
  const holiday = names.get(date);
  if (holiday !== undefined) return holiday;
  const weekday = getDay(parseISO(date));
  return weekday === 0 || weekday === SATURDAY ? "" : null;
}

/** Next working day from `date` on in one direction. */
function workingDay(date: string, step: 1 | -1, names: ReadonlyMap<string, string>): string {
  let day = date;
  while (offDay(day, names) !== null) day = dateOf(addDays(parseISO(day), step));
  return day;
}

/**
 * Dates on which an exercise is to be held again, in order: never on a weekend or public holiday, never after the
 * end of the rule. A day off moves to the next working day, or to the one before where the end would be passed.
 * @returns nothing for an exercise without a date, as there is nothing to count from
 */
export function followUpDates(question: FollowUpQuestion): readonly FollowUpDate[] {
  const { exercise, repeat, all, today, horizon } = question;
  const { plannedOn } = exercise;
  if (plannedOn === null) return [];
  const names = new Map(question.holidays.map(({ date, name }) => [date, name]));
  const last = repeat.until !== null && repeat.until < horizon ? repeat.until : horizon;
  const known = siblings(exercise, all);
  const found: FollowUpDate[] = [];
  for (let count = 1; found.length < MOST_DATES; count += 1) {
    const wished = dateOf(addMonths(parseISO(plannedOn), count * repeat.everyMonths));
    if (wished > last) return found;
    const later = workingDay(wished, 1, names);
    const date = later <= last ? later : workingDay(wished, -1, names);
    const after = found.at(-1)?.date ?? (plannedOn > today ? plannedOn : today);
    if (date <= after) continue;
    found.push({
      date,
      wished,
      movedOff: date === wished ? null : offDay(wished, names),
      takenBy: known.find((other) => standsFor(other, date, repeat))?.id ?? null,
      clashes: all.filter((other) => isOnDay(other, date)).map(({ id }) => id),
    });
  }
  return found;
}

/** An exercise of the series closer than half an interval is the one that was meant for the date. */
function standsFor({ plannedOn }: Exercise, date: string, { everyMonths }: Repeat): boolean {
  return plannedOn !== null && Math.abs(daysBetween(plannedOn, date)) * 2 < everyMonths * DAYS_A_MONTH;
}

function isOnDay({ status, plannedOn }: Exercise, date: string): boolean {
  return plannedOn === date && liesAhead(status);
}

const HELD: readonly Exercise["status"][] = ["conducted", "evaluated", "closed"];

/** Whether an exercise was held, is to be repeated, and nothing of its series is planned after it. */
export function isNextMissing(exercise: Exercise, all: readonly Exercise[]): boolean {
  const { repeat, plannedOn, status } = exercise;
  if (!repeat || plannedOn === null || !HELD.includes(status)) return false;
  const next = dateOf(addMonths(parseISO(plannedOn), repeat.everyMonths));
  if (repeat.until !== null && next > repeat.until) return false;
  return !siblings(exercise, all).some((other) => other.plannedOn === null || other.plannedOn > plannedOn);
}

/** The look ahead when nobody names an end: the rest of this year and the next, or until the first date after it. */
export function usualHorizon(plannedOn: string, repeat: Repeat, today: string): string {
  const first = dateOf(addMonths(parseISO(plannedOn), repeat.everyMonths)).slice(0, 4);
  return `${Math.max(Number(first), Number(today.slice(0, 4)) + 1)}-12-31`;
}
