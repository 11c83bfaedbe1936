const FIRST_MARKS = [1, 4, 24, 72, 168, 336, 720, 2160];

/** One logarithmic scale for all time bars of a page: hours since the event to percent of the width. */
export interface TimeScale {
  readonly limitHours: number;
  readonly marks: readonly number[];
}

/** Scale that holds all the given hours; at least three days, so that short bars stay comparable. */
export function timeScale(hours: readonly (number | null)[]): TimeScale {
  const longest = Math.max(72, ...hours.filter((value) => value !== null));
  const limitHours = FIRST_MARKS.find((mark) => mark >= longest) ?? longest;
  return { limitHours, marks: FIRST_MARKS.filter((mark) => mark <= limitHours) };
}

/** Position in percent, two decimals; logarithmic from one hour on, so that 0 stands at the left edge. */
export function positionOf(hours: number, scale: TimeScale): number {
  const share = Math.log1p(Math.max(0, hours)) / Math.log1p(scale.limitHours);
  return Math.round(Math.min(1, share) * 10_000) / 100;
}
