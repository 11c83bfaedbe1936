import type { ProcessStatus } from "./analysis-result.ts";
import type { DocumentIndex } from "./document-index.ts";
import { keeps } from "./comparison.ts";

/** How soon a process can run again on its resources. */
export type Reachability = {
  /** Hours after the declaration; null when it is not time-critical, has no resources, or one is unknown. */
  readonly reachableHours: number | null;
  /** Use that decides it: the slowest, or the first unknown one; -1 when there is none. */
  readonly decisiveUse: number;
  readonly status: ProcessStatus;
};

/** Earliest restart of a process: its slowest resource with lead time (BSI 200-4, 8; 11.7, step 11). */
export function reachability(
  index: DocumentIndex,
  process: number,
  effectiveHours: number,
  totalRta: Float64Array,
): Reachability {
  if (Number.isNaN(effectiveHours))
    return { reachableHours: null, decisiveUse: -1, status: "not-time-critical" };
  const { byFrom, to, lead } = index.uses;
  let slowest = -1;
  let slowestHours = -Infinity;
  for (let at = byFrom.offsets[process] as number; at < (byFrom.offsets[process + 1] as number); at++) {
    const use = byFrom.edges[at] as number;
    const hours = (totalRta[to[use] as number] as number) + (lead[use] as number);
    if (Number.isNaN(hours)) return { reachableHours: null, decisiveUse: use, status: "unknown" };
    if (hours <= slowestHours) continue;
    slowest = use;
    slowestHours = hours;
  }
  if (slowest < 0) return { reachableHours: null, decisiveUse: -1, status: "unknown" };
  return {
    reachableHours: slowestHours,
    decisiveUse: slowest,
    status: keeps(slowestHours, effectiveHours) ? "met" : "gap",
  };
}

/** Whole outage from occurrence to emergency operation, in hours (11.7, step 12); null without reach or own MTPD. */
export function outageHours(
  reachableHours: number | null,
  mtpdHours: number | null,
  parts: { readonly baoReactionHours: number; readonly executionHours: number },
): number | null {
  if (reachableHours === null || mtpdHours === null) return null;
  return parts.baoReactionHours + reachableHours + parts.executionHours;
}

/** Whether the damage becomes intolerable: an outage as long as the MTPD already does; null when unknown. */
export function violatesMtpd(outage: number | null, mtpdHours: number | null): boolean | null {
  return outage === null || mtpdHours === null ? null : keeps(mtpdHours, outage);
}
