import type { BiaParameters, Cycle, ProcessDependency } from "../exchange/index.ts";
import { findingText, type Severity } from "../impact-analysis/index.ts";
import { compareIds } from "../shared/ids.ts";
import { capacityLines, type CapacityLine } from "./capacity-lines.ts";
import {
  damageMatrices,
  uncriticalLines,
  type DamageMatrixLine,
  type UncriticalLine,
} from "./damage-matrices.ts";
import { impactSummary, type ImpactSummary } from "./impact-summary.ts";
import { measureLine, type MeasureLine } from "./measure-plan.ts";
import { timeCriticalLines, type ProcessLine } from "./process-line.ts";
import { reportDirectory, type Named, type ReportDirectory } from "./report-directory.ts";
import { reportIdentity, type ReportIdentity } from "./report-identity.ts";
import type { ReportInput } from "./report-input.ts";
import { resourceLines, type ResourceLine } from "./resource-line.ts";
import { surveyCoverage, type SurveyCoverage } from "./survey-coverage.ts";

export type DependencyLine = Pick<ProcessDependency, "kind" | "offsetHours"> & {
  readonly consumer: Named;
  readonly requires: Named;
  readonly agreement: NonNullable<ProcessDependency["agreement"]> | null;
  readonly reason: string;
};

export type FindingLine = {
  readonly rule: string;
  readonly severity: Severity;
  readonly texts: readonly string[];
};

/** Content of the BIA-Bericht (reference 3.9), sorted and ready to print. */
export type ImpactReport = {
  readonly identity: ReportIdentity;
  readonly summary: ImpactSummary;
  readonly parameters: BiaParameters;
  readonly cycle: Cycle | null;
  readonly coverage: SurveyCoverage;
  readonly timeCritical: readonly ProcessLine[];
  readonly notTimeCritical: readonly UncriticalLine[];
  readonly dependencies: readonly DependencyLine[];
  /** Dependencies the owners do not agree on, or have not agreed on yet. */
  readonly disputed: readonly DependencyLine[];
  readonly resources: readonly ResourceLine[];
  readonly spofs: readonly ResourceLine[];
  readonly capacities: readonly CapacityLine[];
  readonly findings: readonly FindingLine[];
  /** Measures that came out of the analysis or treat one of its objects, without rejected ones. */
  readonly measures: readonly MeasureLine[];
  readonly matrices: readonly DamageMatrixLine[];
  readonly distribution: readonly string[];
};

const SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

function dependencyLines({ document }: ReportInput, directory: ReportDirectory): DependencyLine[] {
  return document.processDependencies
    .toSorted((a, b) => compareIds(a.consumer, b.consumer) || compareIds(a.requires, b.requires))
    .map(({ consumer, requires, kind, offsetHours, agreement, reason }) => ({
      consumer: directory.named(consumer),
      requires: directory.named(requires),
      kind,
      offsetHours,
      agreement: agreement ?? null,
      reason: reason ?? "",
    }));
}

/** Findings of one rule stand together, the gravest first. */
function findingLines({ analysis, edition }: ReportInput): FindingLine[] {
  const rules = Map.groupBy(analysis.findings, ({ rule, severity }) => `${SEVERITY[severity]} ${rule}`);
  return [...rules]
    .sort(([a], [b]) => compareIds(a, b))
    .flatMap(([, findings]) => {
      const [first] = findings;
      if (first === undefined) return [];
      const { rule, severity } = first;
      return [{ rule, severity, texts: findings.map((finding) => findingText(finding, edition.language)) }];
    });
}

function analysisMeasures({ document, edition }: ReportInput, directory: ReportDirectory): MeasureLine[] {
  const concerns = (id: string) =>
    directory.processResult(id) !== undefined || directory.resourceResult(id) !== undefined;
  return (document.measures ?? [])
    .filter(({ status }) => status !== "rejected")
    .filter(
      ({ source, subjects }) => source === "bia" || source === "target-actual" || subjects.some(concerns),
    )
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map((measure) => measureLine(measure, directory, edition.date));
}

/** Puts one analysis together for the report to the Leitung (BSI 200-4, 7.3). */
export function impactReport(input: ReportInput): ImpactReport {
  const { document } = input;
  const directory = reportDirectory(input);
  const timeCritical = timeCriticalLines(input, directory);
  const resources = resourceLines(input, directory);
  const capacities = capacityLines(input, directory);
  const coverage = surveyCoverage(input);
  const dependencies = dependencyLines(input, directory);
  return {
    identity: reportIdentity(input),
    summary: impactSummary(input, { processes: timeCritical, resources, capacities, rated: coverage.rated }),
    parameters: document.parameters,
    cycle: document.cycle ?? null,
    coverage,
    timeCritical,
    notTimeCritical: uncriticalLines(input, directory),
    dependencies,
    disputed: dependencies.filter(({ agreement }) => agreement === "disputed" || agreement === "proposed"),
    resources,
    spofs: resources.filter(({ spof }) => spof.length > 0),
    capacities,
    findings: findingLines(input),
    measures: analysisMeasures(input, directory),
    matrices: damageMatrices(input, directory),
    distribution: input.distribution ?? [],
  };
}
