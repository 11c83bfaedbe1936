import type { Measure } from "../exchange/index.ts";

/** Mandatory contents of the Maßnahmenplan that are texts; the sixth is the status, which is always there. */
export const MANDATORY_DATA = ["need", "cause", "action", "responsible", "means"] as const;
export type MandatoryDatum = (typeof MANDATORY_DATA)[number];

const OVER: readonly Measure["status"][] = ["done", "effective", "rejected"];

/** V-62: which of the six mandatory data are not there (BSI 200-4, 15.2). */
export function missingData(measure: Measure): readonly MandatoryDatum[] {
  return MANDATORY_DATA.filter((key) => measure[key].trim() === "");
}

/** Whether something still has to be done. */
export function isPending(measure: Pick<Measure, "status">): boolean {
  return !OVER.includes(measure.status);
}

/** V-60: pending, not put off, and its day has passed. The day itself is still in time. */
export function isOverdue(measure: Pick<Measure, "status" | "dueOn">, today: string): boolean {
  return (
    isPending(measure) && measure.status !== "postponed" && measure.dueOn !== null && measure.dueOn < today
  );
}

const SILENCE_DAYS = 180;
const DAY_MILLISECONDS = 86_400_000;

/**
 * V-61: nothing new has come into the Maßnahmenplan for 180 days, which is a warning sign and no success (BSI 200-4, 15).
 * @param lastNewOn instant or day of the last new measure; null where none is known, which says nothing
 */
export function isImprovementSilent(lastNewOn: string | null, today: string): boolean {
  return (
    lastNewOn !== null &&
    Date.parse(today) - Date.parse(lastNewOn.slice(0, 10)) > SILENCE_DAYS * DAY_MILLISECONDS
  );
}

export interface Worker {
  readonly personId: string | null;
  readonly name: string;
  readonly units: readonly string[];
}

/** Whether a measure is somebody's task: the person or one of his or her units stands among the responsible. */
export function isTaskOf(measure: Pick<Measure, "responsible">, worker: Worker): boolean {
  const responsible = measure.responsible.split(/[,;/]/).map((part) => part.trim());
  const names = [worker.personId, worker.name, ...worker.units];
  return names.some((name) => name !== null && name !== "" && responsible.includes(name));
}
