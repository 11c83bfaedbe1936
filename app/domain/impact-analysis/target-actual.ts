import type { TargetActualStatus } from "./analysis-result.ts";
import { keeps, roundToHundredths } from "./comparison.ts";

/** Soll-Ist-Vergleich of one value (BSI 200-4, 8): NaN demand gives null, NaN actual value gives `unknown`. */
export function targetActualStatus(actualHours: number, demandHours: number): TargetActualStatus | null {
  if (Number.isNaN(demandHours)) return null;
  if (Number.isNaN(actualHours)) return "unknown";
  return keeps(actualHours, demandHours) ? "met" : "gap";
}

/** Hours missing, rounded to two decimals; 0 when met, null when there is nothing to compare. */
export function gapHours(
  status: TargetActualStatus | null,
  actualHours: number,
  demandHours: number,
): number | null {
  if (status === null || status === "unknown") return null;
  return status === "met" ? 0 : roundToHundredths(actualHours - demandHours);
}
