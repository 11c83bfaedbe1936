import { publicHolidays } from "#app/adapters/calendar/public-holidays.server.ts";
import type { Exercise, Repeat } from "#app/domain/exchange/index.ts";
import { type FollowUpDate, followUpDates, USUAL_MONTHS, usualHorizon } from "#app/domain/exercise/index.ts";
import type { Language } from "#app/domain/shared/language.ts";

/** What was asked for; null takes the exercise's own rule, or what is usual for its kind. */
export interface AskedDates {
  readonly everyMonths: number | null;
  readonly until: string | null;
}

export interface SuggestedDates {
  readonly repeat: Repeat;
  /** Last day of the look ahead. */
  readonly horizon: string;
  readonly dates: readonly FollowUpDate[];
}

const MOST_YEARS_AHEAD = 10;

interface Question {
  readonly exercise: Exercise;
  readonly all: readonly Exercise[];
  readonly today: string;
  readonly language: Language;
}

/** Next dates of an exercise off the weekends and public holidays of Saxony; none while it has no date itself. */
export function suggestDates(question: Question, asked: AskedDates): SuggestedDates {
  const { exercise, all, today, language } = question;
  const everyMonths = asked.everyMonths ?? exercise.repeat?.everyMonths ?? USUAL_MONTHS[exercise.kind];
  const repeat = { everyMonths, until: exercise.repeat?.until ?? null };
  const thisYear = Number(today.slice(0, 4));
  const furthest = `${thisYear + MOST_YEARS_AHEAD}-12-31`;
  const wished = asked.until ?? usualHorizon(exercise.plannedOn ?? today, repeat, today);
  const horizon = wished < furthest ? wished : furthest;
  const years = Array.from({ length: MOST_YEARS_AHEAD + 2 }, (_, at) => thisYear + at);
  const holidays = years.flatMap((year) => publicHolidays(year, language));
  return { repeat, horizon, dates: followUpDates({ exercise, repeat, all, holidays, today, horizon }) };
}
