import { analysisCounts, type AnalysisCounts } from "../impact-analysis/index.ts";
import { compareIds } from "../shared/ids.ts";
import { timeCriticalLines, type ProcessLine } from "./process-line.ts";
import { reportDirectory, type Named } from "./report-directory.ts";
import { reportIdentity, type ReportIdentity } from "./report-identity.ts";
import type { ReportInput } from "./report-input.ts";
import { resourceLines, type ResourceLine } from "./resource-line.ts";

/** A value nobody has stated, as a question to the body that must answer it (BSI 200-4, 8.1). */
export type OpenQuestion = {
  readonly asks: "rta" | "rpa" | "both";
  readonly resource: Named;
  readonly contactPoint: string;
  readonly rtoHours: number | null;
  readonly rpoHours: number | null;
  /** Time-critical processes whose restart stays unknown until it is answered. */
  readonly processes: readonly string[];
};

/** Content of the Soll-Ist-Übersicht for the Leitung (reference 4.1). */
export type TargetActualOverview = {
  readonly identity: ReportIdentity;
  readonly counts: AnalysisCounts;
  readonly resources: readonly ResourceLine[];
  /** Largest gap first. */
  readonly gaps: readonly ResourceLine[];
  readonly hiddenGaps: readonly ResourceLine[];
  readonly recoveryPointGaps: readonly ResourceLine[];
  readonly estimates: readonly ResourceLine[];
  readonly questions: readonly OpenQuestion[];
  /** Time-critical processes that come too late or whose time is unknown. */
  readonly affected: readonly ProcessLine[];
  readonly distribution: readonly string[];
};

function questions(lines: readonly ResourceLine[]): OpenQuestion[] {
  return lines.flatMap((line): OpenQuestion[] => {
    const rta = line.netStatus === "unknown";
    const rpa = line.rpoStatus === "unknown";
    if (!rta && !rpa) return [];
    const { id, name, contactPoint, rtoHours, rpoHours, processes } = line;
    const asks = rta && rpa ? "both" : rta ? "rta" : "rpa";
    return [{ asks, resource: { id, name }, contactPoint, rtoHours, rpoHours, processes }];
  });
}

/** Demand against reality for every resource that something time-critical needs (BSI 200-4, 8). */
export function targetActualOverview(input: ReportInput): TargetActualOverview {
  const directory = reportDirectory(input);
  const resources = resourceLines(input, directory);
  const gaps = resources
    .filter(({ status }) => status === "gap")
    .sort((a, b) => (b.gapHours ?? 0) - (a.gapHours ?? 0) || compareIds(a.id, b.id));
  return {
    identity: reportIdentity(input),
    counts: analysisCounts(input.analysis),
    resources,
    gaps,
    hiddenGaps: resources.filter(({ hiddenGap }) => hiddenGap),
    recoveryPointGaps: resources.filter(({ rpoStatus }) => rpoStatus === "gap"),
    estimates: resources.filter((line) => line.status === "met" && line.estimatedOnly),
    questions: questions(resources),
    affected: timeCriticalLines(input, directory).filter(
      ({ status }) => status === "gap" || status === "unknown",
    ),
    distribution: input.distribution ?? [],
  };
}
