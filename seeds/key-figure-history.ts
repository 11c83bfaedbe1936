import { type FigureSnapshot, type KeyFigures, monthBefore } from "#app/domain/key-figures/index.ts";

const MONTHS = 11;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Share of the way from the start of the cycle to the present; slow at first, faster after the survey. */
const PROGRESS = [0, 0.05, 0.12, 0.2, 0.32, 0.45, 0.56, 0.66, 0.78, 0.88, 0.95];
/** How much of the unfinished work was late in a month: quiet in summer, more before the year's end. */
const LATE = [0, 0, 0.2, 0.5, 0.5, 0.2, 0, 0.3, 0.7, 1, 1];

function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const isLeap = number === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${month}-${String((DAYS_IN_MONTH[number - 1] ?? 30) + (isLeap ? 1 : 0)).padStart(2, "0")}`;
}

function grown(now: number, share: number): number {
  return Math.round(now * share);
}

/** A month on the way to the present figures: more and more is assessed, released and planned, and gaps are found, then closed. */
function figuresAt(present: KeyFigures, index: number): KeyFigures {
  const share = PROGRESS[index] ?? 1;
  const assessed = grown(present.processesAssessed, Math.min(1, share * 1.4));
  const resourceGaps = Math.min(
    grown(present.resourcesWithRto, Math.min(1, 0.3 + share)),
    Math.round(present.resourceGaps * (1.5 - share * 0.5)),
  );
  return {
    ...present,
    processesAssessed: assessed,
    processesReleased: Math.min(assessed, grown(present.processesReleased, share)),
    coveredByPlan: grown(present.coveredByPlan, share),
    plans: grown(present.plans, Math.min(1, share * 1.3)),
    plansInForce: grown(present.plansInForce, share),
    resourceGaps,
    exercisesHeld: grown(present.exercisesHeld, Math.min(1, 0.2 + share)),
    measuresPending: grown(present.measuresPending, Math.min(1, 0.4 + share)),
    measuresOverdue: grown(present.measuresOverdue, LATE[index] ?? 1),
  };
}

/**
 * A made-up year before the day on which the demo land was loaded, one row at the end of each month, marked as demo: the
 * same for the same day and the same figures.
 */
export function keyFigureHistory(present: KeyFigures, today: string): FigureSnapshot[] {
  const current = today.slice(0, 7);
  return Array.from({ length: MONTHS }, (_, index) => ({
    takenOn: lastDay(monthBefore(current, MONTHS - index)),
    origin: "demo",
    figures: figuresAt(present, index),
  }));
}
