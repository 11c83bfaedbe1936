import type { BiaParameters, Resource } from "#app/domain/exchange/index.ts";

import type { SpofKind } from "./analysis-result.ts";

/**
 * Single points of failure a resource is (BSI 200-4, 7.2.4): knowledge first, then accumulation or single, never both.
 * Redundant resources are none.
 * @param rtoHours NaN when nobody time-critical needs the resource
 * @param timeCriticalProcesses how many depend on it, directly or through others
 */
export function singlePointsOfFailure(
  resource: Resource,
  rtoHours: number,
  timeCriticalProcesses: number,
  limits: Pick<BiaParameters, "accumulationThreshold" | "spofLimitHours">,
): readonly SpofKind[] {
  if (resource.redundant) return [];
  const kinds: SpofKind[] = [];
  const isPersonnel = resource.category === "personnel";
  if (isPersonnel && resource.count === 1) kinds.push("knowledge");
  if (timeCriticalProcesses >= limits.accumulationThreshold) kinds.push("accumulation");
  else if (!isPersonnel && rtoHours <= limits.spofLimitHours) kinds.push("single");
  return kinds;
}
