import type { Clock } from "#db/ports.ts";

export interface TestClock extends Clock {
  /** Moves time forward. */
  advance(milliseconds: number): void;
  set(instant: string): void;
}

/** Clock that stands still until it is moved. */
export function createTestClock(start = "2026-11-23T08:00:00.000Z"): TestClock {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now).toISOString(),
    advance: (milliseconds) => void (now += milliseconds),
    set: (instant) => void (now = new Date(instant).getTime()),
  };
}
