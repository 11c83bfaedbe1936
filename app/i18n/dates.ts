import type { Language } from "#app/domain/shared/language.ts";

import { TIME_ZONE } from "./catalogue.ts";

const TAGS: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** The ways dates are written; in UTC what is a calendar date, in local time what is an instant. */
const STYLES = {
  date: { dateStyle: "medium", timeZone: "UTC" },
  weekday: { weekday: "short", timeZone: "UTC" },
  month: { month: "short", year: "numeric", timeZone: "UTC" },
  instant: { dateStyle: "medium", timeStyle: "short", timeZone: TIME_ZONE },
  exactInstant: { dateStyle: "medium", timeStyle: "long", timeZone: TIME_ZONE },
  clock: { timeStyle: "short", timeZone: TIME_ZONE },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof STYLES;

const made = new Map<string, Intl.DateTimeFormat>();
const BERLIN_DATE = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: TIME_ZONE });

/** Making a format costs a hundred times what using it costs, and a long list has thousands of dates. */
function formatOf(style: Style, language: Language): Intl.DateTimeFormat {
  const name = `${style} ${language}`;
  const known = made.get(name) ?? new Intl.DateTimeFormat(TAGS[language], STYLES[style]);
  made.set(name, known);
  return known;
}

/** Calendar date `2026-11-23` as people write it. */
export function formatDate(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return formatOf("date", language).format(Date.UTC(year, month - 1, day));
}

/** Calendar date with its weekday, `Mo., 23.11.2026`. */
export function formatDay(date: string, language: Language): string {
  const weekday = formatOf("weekday", language).format(Date.parse(`${date}T00:00:00Z`));
  return `${weekday}, ${formatDate(date, language)}`;
}

/** Instant in local time, to the minute. */
export function formatInstant(instant: string, language: Language): string {
  return formatOf("instant", language).format(new Date(instant));
}

/** Instant to the second with its zone, as evidence needs it: `23.11.2026, 09:42:10 MEZ`. */
export function formatExactInstant(instant: string, language: Language): string {
  return formatOf("exactInstant", language).format(new Date(instant));
}

/** Clock time of an instant, `10:42`. */
export function formatClock(instant: string, language: Language): string {
  return formatOf("clock", language).format(new Date(instant));
}

/** Calendar date in Berlin of an instant, `YYYY-MM-DD`. */
export function dateInBerlin(instant: string): string {
  return BERLIN_DATE.format(new Date(instant));
}

/** Month `2026-11` as people write it, short: `Nov. 2026`. */
export function formatMonth(month: string, language: Language): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return formatOf("month", language).format(Date.UTC(year, number - 1, 1));
}
