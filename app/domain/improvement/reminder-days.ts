const DAYS_BEFORE = [30, 7, 0] as const;
const DAYS_A_WEEK = 7;
const DAY = 86_400_000;

/** Which reminder is due on a day: days before the date, or whole weeks after it; null when none is. */
export type DueReminder =
  { readonly kind: "ahead"; readonly days: number } | { readonly kind: "overdue"; readonly weeks: number };

/**
 * Reminder for something with a date. Ahead: the latest of 30, 7 and 0 days whose day has come, so that a day on which no
 * server ran is made up for. Overdue: one for each full week after the date.
 */
export function dueReminder(date: string, today: string): DueReminder | null {
  const left = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
  if (left < 0) {
    const weeks = Math.floor(-left / DAYS_A_WEEK);
    return weeks === 0 ? null : { kind: "overdue", weeks };
  }
  const days = DAYS_BEFORE.findLast((before) => left <= before);
  return days === undefined ? null : { kind: "ahead", days };
}
