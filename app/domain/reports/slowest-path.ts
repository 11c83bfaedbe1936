import { compareIds } from "../shared/ids.ts";
import type { ReportDirectory } from "./report-directory.ts";

/** One link of the slowest chain: the resource and the hours it takes by itself. */
export type PathStep = { readonly id: string; readonly name: string; readonly netRtaHours: number };

/**
 * The chain of prerequisites that decides a total RTA, first to start first; its hours add up to that total. Empty when
 * the total is unknown. Ties go to the smallest id (reference 12.4).
 */
export function slowestPath(id: string, directory: ReportDirectory): PathStep[] {
  const path: PathStep[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const resource = directory.resource(next);
    if (resource?.netRtaHours == null || directory.resourceResult(next)?.totalRtaHours == null) return [];
    path.push({ id: resource.id, name: resource.name, netRtaHours: resource.netRtaHours });
    next = slowest(resource.requires, directory);
  }
  return path.reverse();
}

function slowest(ids: readonly string[], directory: ReportDirectory): string | undefined {
  return ids.toSorted((a, b) => total(b, directory) - total(a, directory) || compareIds(a, b))[0];
}

function total(id: string, directory: ReportDirectory): number {
  return directory.resourceResult(id)?.totalRtaHours ?? 0;
}

/** Resources below this one (itself included) whose own RTA nobody has stated, sorted by id. */
export function unstatedTimes(id: string, directory: ReportDirectory): string[] {
  const unstated = new Set<string>();
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const resource = directory.resource(next);
    if (resource === undefined) continue;
    if (resource.netRtaHours === null) unstated.add(resource.id);
    open.push(...resource.requires);
  }
  return [...unstated].sort(compareIds);
}
