import type { RecoveryStep } from "../exchange/index.ts";

const MINUTES_PER_HOUR = 60;

/**
 * Planned restart time of a recovery plan in hours: the longest chain of steps that wait for each other (BSI 200-4, 12.2).
 * Steps without predecessors start at once. Null when a step has no duration, a predecessor is unknown or steps wait in a circle.
 */
export function plannedRestartHours(steps: readonly RecoveryStep[]): number | null {
  if (steps.length === 0) return null;
  const byNumber = new Map(steps.map((step) => [step.number, step]));
  const finished = new Map<number, number | null>();
  const finish = (number: number): number | null => {
    const known = finished.get(number);
    if (known !== undefined) return known;
    // A step that is asked for again while it is being computed waits for itself.
    finished.set(number, null);
    const step = byNumber.get(number);
    if (step?.durationMinutes == null) return null;
    let start = 0;
    for (const predecessor of step.predecessors) {
      const end = finish(predecessor);
      if (end === null) return null;
      start = Math.max(start, end);
    }
    finished.set(number, start + step.durationMinutes);
    return start + step.durationMinutes;
  };
  const ends = steps.map((step) => finish(step.number));
  const known = ends.filter((end) => end !== null);
  return known.length === ends.length ? Math.max(...known) / MINUTES_PER_HOUR : null;
}
