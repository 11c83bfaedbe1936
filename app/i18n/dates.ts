import type { Language } from "#app/domain/shared/language.ts";

import { TIME_ZONE } from "./catalogue.ts";

const TAGS: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** Calendar date `2026-11-23` as people write it. */
export function formatDate(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Intl.DateTimeFormat(TAGS[language], { dateStyle: "medium", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, day),
  );
}

/** Calendar date with its weekday, `Mo., 23.11.2026`. */
export function formatDay(date: string, language: Language): string {
  const weekday = new Intl.DateTimeFormat(TAGS[language], { weekday: "short", timeZone: "UTC" });
  return `${weekday.format(Date.parse(`${date}T00:00:00Z`))}, ${formatDate(date, language)}`;
}

/** Instant in local time, to the minute. */
export function formatInstant(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(TAGS[language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: TIME_ZONE,
  });
  return format.format(new Date(instant));
}

/** Instant to the second with its zone, as evidence needs it: `23.11.2026, 09:42:10 MEZ`. */
export function formatExactInstant(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(TAGS[language], {
    dateStyle: "medium",
    timeStyle: "long",
    timeZone: TIME_ZONE,
  });
  return format.format(new Date(instant));
}

/** Clock time of an instant, `10:42`. */
export function formatClock(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(TAGS[language], { timeStyle: "short", timeZone: TIME_ZONE }).format(
    new Date(instant),
  );
}

/** Calendar date in Berlin of an instant, `YYYY-MM-DD`. */
export function dateInBerlin(instant: string): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: TIME_ZONE }).format(
    new Date(instant),
  );
}

/** Month `2026-11` as people write it, short: `Nov. 2026`. */
export function formatMonth(month: string, language: Language): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Intl.DateTimeFormat(TAGS[language], { month: "short", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(year, number - 1, 1),
  );
}
