import { formatHours, formatNumber } from "../../domain/shared/hours.ts";
import type { Language } from "../../domain/shared/language.ts";

const MINUTES_PER_HOUR = 60;
const FIRST_MINUTES_SHOWN_AS_HOURS = 120;
const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export type Format = {
  readonly hours: (hours: number | null) => string;
  readonly number: (value: number) => string;
  readonly minutes: (minutes: number | null) => string;
  readonly date: (date: string | null) => string;
};

function formatDate(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "de") return `${day}.${month}.${year}`;
  return `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function formatMinutes(minutes: number, language: Language): string {
  if (minutes < FIRST_MINUTES_SHOWN_AS_HOURS) return `${minutes} min`;
  const rest = minutes % MINUTES_PER_HOUR;
  const hours = formatHours((minutes - rest) / MINUTES_PER_HOUR, language);
  return rest === 0 ? hours : `${hours} ${rest} min`;
}

/** How times and dates read on paper; null prints a dash. */
export function createFormat(language: Language): Format {
  return {
    hours: (hours) => formatHours(hours, language),
    number: (value) => formatNumber(value, language),
    minutes: (minutes) => (minutes === null ? "–" : formatMinutes(minutes, language)),
    date: (date) => (date === null ? "–" : formatDate(date, language)),
  };
}
