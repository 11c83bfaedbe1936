const DAYS_A_WEEK = 7;
const DAY = 86_400_000;

/** Weeks of a month `YYYY-MM` from Monday to Sunday as dates; null for days of other months. */
export function monthWeeks(month: string): readonly (readonly (string | null)[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const offset = (new Date(first).getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
  const weeks: (string | null)[][] = [];
  for (
    let start = first - offset * DAY;
    isWithin(start, month) || start < first;
    start += DAYS_A_WEEK * DAY
  ) {
    const days = Array.from({ length: DAYS_A_WEEK }, (_, at) => dateOf(start + at * DAY));
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}

/** The twelve months of a year as `YYYY-MM`. */
export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
}

function isWithin(instant: number, month: string): boolean {
  return dateOf(instant).startsWith(month);
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
