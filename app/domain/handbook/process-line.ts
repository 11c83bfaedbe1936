import type { BusinessProcess } from "../exchange/index.ts";
import type { ProcessLine } from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";

/** One process with its derived values as every table of the handbook shows it (hours, null = unknown). */
export function processLine(process: BusinessProcess, { index, directory }: PartContext): ProcessLine {
  const analysed = index.process(process.id);
  const source = analysed.rtoSource;
  return {
    id: process.id,
    name: process.name,
    unit: directory.unitName(process.unit),
    mtpdHours: analysed.mtpdHours,
    rtoHours: analysed.effectiveRtoHours,
    rtoSource: source === "own" ? null : source,
    emergencyLevel: process.emergencyLevel ?? "",
    workarounds: process.workarounds ?? "",
    criticalDate: process.criticalDate ?? "",
    reachableHours: analysed.reachableHours,
    status: analysed.status,
    mtpdViolated: analysed.mtpdViolated ?? false,
    plan: index.businessPlanOf(process.id)?.id ?? null,
  };
}

/** Most urgent first: RTO, then MTPD, then id. */
export function byUrgency(a: ProcessLine, b: ProcessLine): number {
  return (
    order(a.rtoHours) - order(b.rtoHours) || order(a.mtpdHours) - order(b.mtpdHours) || (a.id < b.id ? -1 : 1)
  );
}

function order(hours: number | null): number {
  return hours ?? Number.MAX_SAFE_INTEGER;
}
