import type { ProcessRestartLine, RestartLine } from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";

/** Restart layer of each resource: a layer starts when everything below it is available (BSI 200-4, 12). */
function layersOf({ document, analysis }: PartContext): Map<string, number> {
  const requires = new Map(document.resources.map((resource) => [resource.id, resource.requires]));
  const layers = new Map<string, number>();
  // The restart order places prerequisites first, so one pass is enough.
  for (const id of analysis.restartOrder.resources) {
    const below = (requires.get(id) ?? []).map((first) => layers.get(first) ?? 0);
    layers.set(id, 1 + Math.max(0, ...below));
  }
  return layers;
}

/** Resources in restart order with the reasons for their place. */
export function restartLines(context: PartContext): RestartLine[] {
  const { analysis, directory, index } = context;
  const layers = layersOf(context);
  return analysis.restartOrder.resources.map((id, position) => {
    const analysed = index.resource(id);
    const resource = directory.resource(id);
    return {
      position: position + 1,
      id,
      name: resource?.name ?? id,
      site: resource?.site ?? "",
      layer: layers.get(id) ?? 1,
      rtoHours: analysed.rtoHours,
      rtoSource: analysed.rtoSource,
      totalRtaHours: analysed.totalRtaHours,
      status: analysed.status,
      needsFirst: (resource?.requires ?? []).toSorted(),
      plan: index.recoveryPlanOf(id)?.id ?? null,
    };
  });
}

/** Processes in restart order; only needs with offset ≤ 0 force a place. */
export function processRestartLines({
  document,
  analysis,
  directory,
  index,
}: PartContext): ProcessRestartLine[] {
  const forcing = document.processDependencies.filter((dependency) => dependency.offsetHours <= 0);
  const needs = Map.groupBy(forcing, (dependency) => dependency.consumer);
  return analysis.restartOrder.processes.map((id, position) => {
    const analysed = index.process(id);
    const source = analysed.rtoSource;
    return {
      position: position + 1,
      id,
      name: directory.process(id)?.name ?? id,
      rtoHours: analysed.effectiveRtoHours,
      needsFirst: (needs.get(id) ?? []).map((dependency) => dependency.requires).toSorted(),
      demandedBy: source === "own" ? null : source,
    };
  });
}
