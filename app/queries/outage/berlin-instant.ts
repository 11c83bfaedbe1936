import { TZDate } from "@date-fns/tz";

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** Instant of a Berlin clock time as a `datetime-local` field sends it; null when it is none. */
export function berlinInstant(local: string): string | null {
  const match = LOCAL.exec(local);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (month > 12 || day > 31 || hour > 23 || minute > 59) return null;
  const moment = new TZDate(year, month - 1, day, hour, minute, 0, "Europe/Berlin");
  return moment.getMonth() === month - 1 ? new Date(moment.getTime()).toISOString() : null;
}
