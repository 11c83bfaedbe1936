import type { KeyFigures } from "./key-figures.schema.ts";

export const SNAPSHOT_ORIGINS = ["daily", "release", "demo"] as const;

/** Key figures as they stood at the end of a day. */
export interface FigureSnapshot {
  /** Calendar day `YYYY-MM-DD`. */
  readonly takenOn: string;
  /** `demo`: made up for the demo land. */
  readonly origin: (typeof SNAPSHOT_ORIGINS)[number];
  readonly figures: KeyFigures;
}

/** One month of the history. */
export interface HistoryPoint {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Day of the snapshot shown; null where the month has none. */
  readonly takenOn: string | null;
  readonly figures: KeyFigures | null;
  /** Made up for the demo land. */
  readonly isDemo: boolean;
}

/** The month a number of months before. */
export function monthBefore(month: string, back: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const months = year * 12 + number - 1 - back;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/**
 * The last snapshot of each month, the oldest month first, up to the month of `today`; the present figures stand for the
 * present month. A month without a snapshot stays empty: nothing is made up between two known values (BSI 200-4, 14.1).
 */
export function figureHistory(
  snapshots: readonly FigureSnapshot[],
  present: KeyFigures,
  { today, months = 12 }: { readonly today: string; readonly months?: number },
): HistoryPoint[] {
  const last = new Map<string, FigureSnapshot>();
  for (const snapshot of snapshots) {
    const month = snapshot.takenOn.slice(0, 7);
    const known = last.get(month);
    if (!known || known.takenOn < snapshot.takenOn) last.set(month, snapshot);
  }
  const current = today.slice(0, 7);
  return Array.from({ length: months }, (_, index): HistoryPoint => {
    const month = monthBefore(current, months - 1 - index);
    if (month === current) return { month, takenOn: today, figures: present, isDemo: false };
    const found = last.get(month);
    return {
      month,
      takenOn: found?.takenOn ?? null,
      figures: found?.figures ?? null,
      isDemo: found?.origin === "demo",
    };
  });
}

/**
 * Whether a day's figures are worth a row of their own: something has changed since the last one, or the month has none yet.
 * So a quiet organisation costs twelve rows a year.
 */
export function isNewSnapshot(
  last: Pick<FigureSnapshot, "takenOn" | "figures"> | undefined,
  today: string,
  figures: KeyFigures,
): boolean {
  if (!last) return true;
  if (last.takenOn.slice(0, 7) !== today.slice(0, 7)) return true;
  return Object.keys(figures).some(
    (name) => last.figures[name as keyof KeyFigures] !== figures[name as keyof KeyFigures],
  );
}
