import { analysisCounts, type AnalysisCounts, type SpofKind } from "../impact-analysis/index.ts";
import type { CapacityLine } from "./capacity-lines.ts";
import type { ProcessLine } from "./process-line.ts";
import type { ReportInput } from "./report-input.ts";
import type { ResourceLine } from "./resource-line.ts";

/** The figures of the analysis on one page for the Leitung. */
export type ImpactSummary = {
  readonly processes: number;
  readonly rated: number;
  readonly timeCritical: number;
  /** Percent of all processes; null without processes. */
  readonly timeCriticalPercent: number | null;
  readonly counts: AnalysisCounts;
  /** Processes that come back only after the damage has become intolerable. */
  readonly mtpdViolations: readonly ProcessLine[];
  readonly hiddenGaps: readonly ResourceLine[];
  /** Gaps that nobody treats: no unfinished or finished measure, no solution, no signed risk. */
  readonly untreatedGaps: readonly ResourceLine[];
  readonly unknown: readonly ResourceLine[];
  readonly spofs: Readonly<Record<SpofKind, number>>;
  readonly capacityGaps: readonly {
    readonly resource: string;
    readonly name: string;
    readonly fromHours: number;
    readonly missing: number;
  }[];
  /** Most urgent processes, for the first glance. */
  readonly mostUrgent: readonly ProcessLine[];
};

const MOST_URGENT = 3;

type Parts = {
  readonly processes: readonly ProcessLine[];
  readonly resources: readonly ResourceLine[];
  readonly capacities: readonly CapacityLine[];
  readonly rated: number;
};

export function impactSummary({ analysis }: ReportInput, parts: Parts): ImpactSummary {
  const { processes, resources, capacities, rated } = parts;
  const all = analysis.processes.length;
  const withKind = (kind: SpofKind) => resources.filter(({ spof }) => spof.includes(kind)).length;
  return {
    processes: all,
    rated,
    timeCritical: processes.length,
    timeCriticalPercent: all === 0 ? null : (processes.length * 100) / all,
    counts: analysisCounts(analysis),
    mtpdViolations: processes.filter(({ mtpdViolated }) => mtpdViolated === true),
    hiddenGaps: resources.filter(({ hiddenGap }) => hiddenGap),
    untreatedGaps: resources.filter((line) => line.status === "gap" && !isTreated(line)),
    unknown: resources.filter(({ status }) => status === "unknown"),
    spofs: {
      knowledge: withKind("knowledge"),
      single: withKind("single"),
      accumulation: withKind("accumulation"),
    },
    capacityGaps: capacities.flatMap(firstShortage),
    mostUrgent: processes.slice(0, MOST_URGENT),
  };
}

/** V-37: an acceptance counts only once it is signed. */
function isTreated({ treatments }: ResourceLine): boolean {
  return treatments.some((treatment) => treatment.kind !== "acceptance" || treatment.signedOn !== null);
}

function firstShortage(line: CapacityLine): ImpactSummary["capacityGaps"] {
  const at = line.balance.findIndex((left) => left < 0);
  if (at < 0) return [];
  return [
    {
      resource: line.resource,
      name: line.name,
      fromHours: line.horizonsHours[at] ?? 0,
      missing: -Math.min(...line.balance),
    },
  ];
}
