import type { Measure } from "../exchange/index.ts";
import type {
  DamageLevelData,
  DependencyLine,
  GapLine,
  MatrixLine,
  OverviewPart,
  ProcessLine,
  SpofLine,
} from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";
import { byUrgency, processLine } from "./process-line.ts";
import { processRestartLines, restartLines } from "./restart-lines.ts";
import { scenarioPart } from "./scenario-part.ts";

const DARKEST_STEP = 4;
const SETTLED: readonly Measure["status"][] = ["done", "effective", "rejected"];

/** Time-critical processes, most urgent first. */
export function timeCriticalProcesses(context: PartContext): ProcessLine[] {
  return context.document.processes
    .filter((process) => context.index.isTimeCritical(process.id))
    .map((process) => processLine(process, context))
    .sort(byUrgency);
}

function dependencies({ document, directory, index }: PartContext): DependencyLine[] {
  const rank = (id: string): number => index.process(id).effectiveRtoHours ?? Infinity;
  return document.processDependencies
    .filter((dependency) => index.isTimeCritical(dependency.consumer))
    .toSorted((a, b) => rank(a.consumer) - rank(b.consumer) || (a.consumer < b.consumer ? -1 : 1))
    .map((dependency) => ({
      consumer: directory.processLabel(dependency.consumer),
      requires: directory.processLabel(dependency.requires),
      kind: dependency.kind,
      offsetHours: dependency.offsetHours,
      reason: dependency.reason ?? "",
    }));
}

function openMeasuresFor(id: string, measures: readonly Measure[]): string[] {
  return measures
    .filter((measure) => measure.subjects.includes(id) && !SETTLED.includes(measure.status))
    .map((measure) => `${measure.id} ${measure.action}`);
}

function gaps({ document, analysis, directory }: PartContext): GapLine[] {
  const position = new Map(analysis.restartOrder.resources.map((id, at) => [id, at]));
  return analysis.resources
    .flatMap((resource): GapLine[] => {
      if (resource.status !== "gap" && resource.status !== "unknown") return [];
      return [
        {
          id: resource.id,
          name: directory.resource(resource.id)?.name ?? resource.id,
          rtoHours: resource.rtoHours,
          totalRtaHours: resource.totalRtaHours,
          gapHours: resource.gapHours,
          status: resource.status,
          hidden: resource.netStatus === "met" && resource.status === "gap",
          measures: openMeasuresFor(resource.id, document.measures ?? []),
        },
      ];
    })
    .sort((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
}

function spofs({ analysis, directory, index }: PartContext): SpofLine[] {
  return analysis.resources
    .filter((resource) => resource.spof.length > 0)
    .map((resource) => ({
      id: resource.id,
      name: directory.resource(resource.id)?.name ?? resource.id,
      kinds: resource.spof,
      timeCriticalProcesses: resource.processesTransitive.filter((id) => index.isTimeCritical(id)).length,
    }));
}

function levels({ document }: PartContext): DamageLevelData[] {
  const sorted = document.parameters.damageLevels.toSorted((a, b) => a.level - b.level);
  const last = Math.max(1, sorted.length - 1);
  return sorted.map((level, at) => ({ ...level, step: Math.round((at / last) * DARKEST_STEP) }));
}

function matrix(processes: readonly ProcessLine[], { index }: PartContext): MatrixLine[] {
  return processes.map((process) => ({
    id: process.id,
    name: process.name,
    worst: index.process(process.id).worst,
    mtpdHours: process.mtpdHours,
    drivers: index.process(process.id).drivers,
  }));
}

/** Part E: what is time-critical, in which order it restarts, what hangs on what (BSI 200-4, 7.3). */
export function overviewPart(context: PartContext): OverviewPart {
  const processes = timeCriticalProcesses(context);
  const { horizonsHours, intolerabilityLevel, damageScenarios } = context.document.parameters;
  return {
    processes,
    restart: restartLines(context),
    processRestart: processRestartLines(context),
    dependencies: dependencies(context),
    scenarios: scenarioPart(context),
    gaps: gaps(context),
    spofs: spofs(context),
    horizonsHours,
    levels: levels(context),
    matrix: matrix(processes, context),
    intolerabilityLevel,
    damageScenarios,
  };
}
