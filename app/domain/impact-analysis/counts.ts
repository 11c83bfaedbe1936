import type { AnalysisResult, ProcessStatus, TargetActualStatus } from "./analysis-result.ts";

/** Key figures of an analysis (12.3, 12.4): how many of each status, and which resources hide a gap. */
export type AnalysisCounts = {
  readonly processes: Readonly<Record<ProcessStatus, number>>;
  readonly mtpdViolated: number;
  readonly resources: Readonly<Record<TargetActualStatus, number>>;
  readonly resourcesNet: Readonly<Record<TargetActualStatus, number>>;
  readonly recoveryPoints: Readonly<Record<TargetActualStatus, number>>;
  /** Ids of resources that are in time alone, but late with what they need first. */
  readonly hiddenGaps: readonly string[];
};

type Counted = Pick<AnalysisResult, "processes" | "resources">;

/** Counts the statuses of an analysis; resources nobody time-critical needs are not counted. */
export function analysisCounts({ processes, resources }: Counted): AnalysisCounts {
  return {
    processes: {
      ...statusCounts(processes.map((process) => process.status)),
      "not-time-critical": processes.filter((process) => process.status === "not-time-critical").length,
    },
    mtpdViolated: processes.filter((process) => process.mtpdViolated === true).length,
    resources: statusCounts(resources.map((resource) => resource.status)),
    resourcesNet: statusCounts(resources.map((resource) => resource.netStatus)),
    recoveryPoints: statusCounts(resources.map((resource) => resource.rpoStatus)),
    hiddenGaps: resources
      .filter((resource) => resource.netStatus === "met" && resource.status === "gap")
      .map((resource) => resource.id),
  };
}

function statusCounts(statuses: readonly (ProcessStatus | null)[]): Record<TargetActualStatus, number> {
  const counts = { met: 0, gap: 0, unknown: 0 };
  for (const status of statuses) if (status !== null && status !== "not-time-critical") counts[status]++;
  return counts;
}
