import type { Measure, MeasureStatus } from "../exchange/index.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { missingData } from "./measure-rules.ts";

const NEXT: Readonly<Record<MeasureStatus, readonly MeasureStatus[]>> = {
  open: ["in-progress", "done", "postponed", "rejected"],
  "in-progress": ["done", "postponed", "rejected"],
  done: ["effective", "in-progress"],
  effective: [],
  rejected: ["open"],
  postponed: ["open", "in-progress", "rejected"],
};

export type MeasureRefusal = {
  readonly code: "measure.transition-impossible" | "measure.reason-missing" | "measure.data-missing";
};

/** States that may follow; `done` goes back to `in-progress` when the check of its effect is negative. */
export function nextMeasureStatuses(status: MeasureStatus): readonly MeasureStatus[] {
  return NEXT[status];
}

/** Steps for which somebody has to say why, or what the check has shown. */
export function needsMeasureReason(from: MeasureStatus, to: MeasureStatus): boolean {
  return to === "rejected" || to === "postponed" || to === "effective" || from === "done";
}

/**
 * Moves a measure on. The reason is appended to the details with its day, so that the plan tells its own story.
 * A measure whose six mandatory data are not there can only be rejected or postponed (BSI 200-4, 15.2, V-62).
 */
export function moveMeasure(
  measure: Measure,
  to: MeasureStatus,
  said: { readonly reason: string; readonly today: string },
): Result<Measure, MeasureRefusal> {
  if (!NEXT[measure.status].includes(to)) return err({ code: "measure.transition-impossible" });
  const reason = said.reason.trim();
  if (needsMeasureReason(measure.status, to) && reason === "") return err({ code: "measure.reason-missing" });
  const goesOn = to !== "rejected" && to !== "postponed" && to !== "open";
  if (goesOn && missingData(measure).length > 0) return err({ code: "measure.data-missing" });
  const details = reason === "" ? measure.details : noted(measure.details, said.today, reason);
  return ok({ ...measure, status: to, details });
}

function noted(details: string, today: string, reason: string): string {
  return [details, `${today}: ${reason}`].filter((line) => line !== "").join("\n");
}
