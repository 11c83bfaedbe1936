import type { BiaParameters } from "#app/domain/exchange/index.ts";

import type { ProcessStatus } from "./analysis-result.ts";
import { isRated, type RatedProcess } from "./damage-over-time.ts";

/** `not-rated`: nobody has rated the damage of the process yet, so that one cannot say whether it is time-critical. */
export type ShownProcessStatus = ProcessStatus | "not-rated";

/** Status of a process as people read it. */
export function shownStatus(
  process: RatedProcess,
  status: ProcessStatus,
  parameters: BiaParameters,
): ShownProcessStatus {
  return status === "not-time-critical" && !isRated(process, parameters) ? "not-rated" : status;
}
