import { formatHours } from "#app/domain/shared/hours.ts";
import type { Language } from "#app/domain/shared/language.ts";

const MILLISECONDS_PER_HOUR = 3_600_000;

/** Clock time in Saxony, where the crisis staff sits. */
function clock(language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    timeZone: "Europe/Berlin",
    weekday: "short",
    day: "2-digit",
    month: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    ...parts,
  });
}

/** Hours since the occurrence as text, with the clock time where the moment of the occurrence is known. */
export function outageMoment(language: Language, occurredAt: string | undefined): (hours: number) => string {
  if (occurredAt === undefined) return (hours) => formatHours(hours, language);
  const start = Date.parse(occurredAt);
  const format = clock(language, {});
  return (hours) =>
    `${formatHours(hours, language)} (${format.format(new Date(start + hours * MILLISECONDS_PER_HOUR))})`;
}

/** The moment of the occurrence with its year. */
export function occurrenceText(language: Language, occurredAt: string): string {
  return clock(language, { year: "numeric" }).format(new Date(occurredAt));
}
