import { daysBetween } from "../shared/days-between.ts";

/** What goes stale when nobody looks after it. */
export const FRESHNESS_SUBJECTS = ["handbook", "contacts", "exercise", "backup"] as const;
export type FreshnessSubject = (typeof FRESHNESS_SUBJECTS)[number];

export type FreshnessState = "fresh" | "due" | "stale" | "missing";

export interface Freshness {
  readonly subject: FreshnessSubject;
  readonly state: FreshnessState;
  /** Calendar day `YYYY-MM-DD`; null where it never happened. */
  readonly on: string | null;
  /** Days since then; 0 where it never happened. */
  readonly days: number;
}

/**
 * Days after which something is stale, and from which it is due: handbook and exercises at least once a year (BSI 200-4, 13.2
 * and 15.1), contact data every quarter, a backup every week.
 */
const LIMITS: Readonly<Record<FreshnessSubject, { readonly due: number; readonly stale: number }>> = {
  handbook: { due: 330, stale: 365 },
  contacts: { due: 75, stale: 90 },
  exercise: { due: 330, stale: 365 },
  backup: { due: 2, stale: 7 },
};

/** How old something is; the day of a limit itself is still within it. */
export function freshnessOf(subject: FreshnessSubject, on: string | null, today: string): Freshness {
  if (on === null) return { subject, state: "missing", on, days: 0 };
  const days = Math.max(0, daysBetween(on, today));
  const { due, stale } = LIMITS[subject];
  const state = days > stale ? "stale" : days > due ? "due" : "fresh";
  return { subject, state, on, days };
}
