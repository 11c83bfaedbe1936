import type { BiaStatus } from "../exchange/index.ts";
import type { ProcessStatus } from "../impact-analysis/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { ReportDirectory } from "./report-directory.ts";
import type { ReportInput } from "./report-input.ts";

/** One process with its derived values as reports show it; hours, null means unknown or not applicable. */
export type ProcessLine = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly owner: string;
  readonly mtpdHours: number | null;
  readonly rtoHours: number | null;
  /** Process that demands the RTO; null for its own. */
  readonly demandedBy: string | null;
  readonly drivers: readonly string[];
  readonly emergencyLevel: string;
  readonly reachableHours: number | null;
  readonly outageHours: number | null;
  readonly mtpdViolated: boolean | null;
  readonly status: ProcessStatus;
  readonly biaStatus: BiaStatus | null;
  /** Resources that come last; empty when the time is unknown. */
  readonly heldUpBy: readonly string[];
};

/** Sums of decimal hours that differ by less are the same time. */
const SAME_TIME_HOURS = 1e-6;

function heldUpBy(id: string, input: ReportInput, directory: ReportDirectory): string[] {
  const reachable = directory.processResult(id)?.reachableHours;
  if (reachable == null) return [];
  const uses = input.document.resourceUses.filter(
    (use) => use.process === id && use.normalOperationOnly !== true,
  );
  return uses
    .filter(({ resource, leadHours }) => {
      const total = directory.resourceResult(resource)?.totalRtaHours;
      return total != null && Math.abs(total + leadHours - reachable) < SAME_TIME_HOURS;
    })
    .map(({ resource }) => resource)
    .sort(compareIds);
}

export function processLine(id: string, input: ReportInput, directory: ReportDirectory): ProcessLine {
  const process = directory.process(id);
  const derived = directory.processResult(id);
  if (process === undefined || derived === undefined) throw new Error(`no process with the id ${id}`);
  return {
    id,
    name: process.name,
    unit: directory.unit(process.unit),
    owner: directory.person(process.owner),
    mtpdHours: derived.mtpdHours,
    rtoHours: derived.effectiveRtoHours,
    demandedBy: derived.rtoSource === "own" ? null : derived.rtoSource,
    drivers: derived.drivers,
    emergencyLevel: process.emergencyLevel ?? "",
    reachableHours: derived.reachableHours,
    outageHours: derived.outageHours,
    mtpdViolated: derived.mtpdViolated,
    status: derived.status,
    biaStatus: process.status ?? null,
    heldUpBy: heldUpBy(id, input, directory),
  };
}

/** Time-critical processes, most urgent first: RTO, then MTPD, then id. */
export function timeCriticalLines(input: ReportInput, directory: ReportDirectory): ProcessLine[] {
  return input.analysis.processes
    .filter(({ effectiveRtoHours }) => effectiveRtoHours !== null)
    .map(({ id }) => processLine(id, input, directory))
    .sort(
      (a, b) =>
        order(a.rtoHours) - order(b.rtoHours) ||
        order(a.mtpdHours) - order(b.mtpdHours) ||
        compareIds(a.id, b.id),
    );
}

function order(hours: number | null): number {
  return hours ?? Number.MAX_SAFE_INTEGER;
}
