import { TZDate } from "@date-fns/tz";

const ZONE = "Europe/Berlin";

function midnight(date: string, daysLater: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, day + daysLater, ZONE).getTime()).toISOString();
}

/** Midnight in Berlin at the beginning of a calendar date, as an instant (ISO 8601, UTC). */
export function startOfDayInBerlin(date: string): string {
  return midnight(date, 0);
}

/** The instant at which a calendar date is over in Berlin. */
export function endOfDayInBerlin(date: string): string {
  return midnight(date, 1);
}
