import type { Language } from "./language.ts";

const HOURS_PER_DAY = 24;
const FIRST_HOURS_SHOWN_AS_DAYS = 72;

const TWO_PLACES = { maximumFractionDigits: 2 } as const;

/** Made once: building a formatter costs a hundred times as much as using it. */
const NUMBER_FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat("de-DE", TWO_PLACES),
  en: new Intl.NumberFormat("en-GB", TWO_PLACES),
};

/** Below it no separator of thousands is due, so a whole number is its own text in every language. */
const FIRST_GROUPED_NUMBER = 1000;

/** Decimal number with up to two places, decimal comma in German. */
export function formatNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED_NUMBER) return String(value);
  return NUMBER_FORMATS[language].format(value);
}

/**
 * Duration for people: `24 h`, `3 Tage`, `22,25 h`. Whole days from three days on are shown as days.
 * @param hours decimal hours of calendar time; null means unknown or not applicable and gives a dash
 */
export function formatHours(hours: number | null, language: Language): string {
  if (hours === null) return "–";
  const wholeDays = hours % HOURS_PER_DAY === 0 && Math.abs(hours) >= FIRST_HOURS_SHOWN_AS_DAYS;
  if (!wholeDays) return `${formatNumber(hours, language)} h`;
  return `${formatNumber(hours / HOURS_PER_DAY, language)} ${language === "de" ? "Tage" : "days"}`;
}

const MINUTES_PER_HOUR = 60;
/** From here on minutes are no help any more. */
const FIRST_HOURS_WITHOUT_MINUTES = 4;

/** A time measured with a clock: `25 min`, `115 min (1,92 h)`; whole hours and from four hours on as {@link formatHours}. */
export function formatMeasuredTime(hours: number, language: Language): string {
  const whole = hours !== 0 && Number.isInteger(hours);
  if (whole || Math.abs(hours) >= FIRST_HOURS_WITHOUT_MINUTES) return formatHours(hours, language);
  const minutes = `${Math.round(hours * MINUTES_PER_HOUR)} min`;
  return Math.abs(hours) < 1 ? minutes : `${minutes} (${formatHours(hours, language)})`;
}
