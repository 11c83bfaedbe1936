import type { Resource } from "../exchange/index.ts";
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

/** Categories of what can be switched on; people, paper, rooms and goods are called or occupied instead. */
const RESTARTED: readonly Resource["category"][] = ["it", "infrastructure", "services"];

/**
 * What is switched on and carries other things comes first, then what runs on it; people, rooms and loose equipment have a list of
 * their own. A place on which nothing else stands is occupied, not restarted; so is equipment that hangs on nothing.
 */
function groupsOf({ document }: PartContext): Map<string, RestartLine["group"]> {
  const technical = document.resources.filter(({ category }) => RESTARTED.includes(category));
  const carrying = new Set(technical.flatMap((resource) => resource.requires));
  const groupOf = ({ id, category, requires, basicSupply }: Resource): RestartLine["group"] => {
    if (!RESTARTED.includes(category)) return "people-and-places";
    if (carrying.has(id) || basicSupply) return "foundation";
    const loose = category === "infrastructure" || (category === "it" && requires.length === 0);
    return loose ? "people-and-places" : "application";
  };
  return new Map(document.resources.map((resource) => [resource.id, groupOf(resource)]));
}

const GROUP_ORDER: readonly RestartLine["group"][] = ["foundation", "application", "people-and-places"];

/**
 * Resources as the staff restarts them: infrastructure before applications, inside each the order of the analysis (reference order:
 * prerequisites first, then the shortest RTO); people and places are numbered apart.
 */
export function restartLines(context: PartContext): RestartLine[] {
  const { analysis, directory, index, document } = context;
  const layers = layersOf(context);
  const groups = groupsOf(context);
  const groupOf = (id: string) => groups.get(id) ?? "application";
  const neededBy = Map.groupBy(
    document.resources.flatMap(({ id, requires }) => requires.map((required) => ({ id, required }))),
    ({ required }) => required,
  );
  const needing = (id: string) => (neededBy.get(id) ?? []).map((other) => other.id);
  const count = { restarted: 0, called: 0 };
  return analysis.restartOrder.resources
    .toSorted((a, b) => GROUP_ORDER.indexOf(groupOf(a)) - GROUP_ORDER.indexOf(groupOf(b)))
    .map((id) => {
      const analysed = index.resource(id);
      const resource = directory.resource(id);
      const group = groupOf(id);
      return {
        position: group === "people-and-places" ? ++count.called : ++count.restarted,
        group,
        id,
        name: resource?.name ?? id,
        site: resource?.site ?? "",
        layer: layers.get(id) ?? 1,
        rtoHours: analysed.rtoHours,
        rtoSource: analysed.rtoSource,
        totalRtaHours: analysed.totalRtaHours,
        status: analysed.status,
        needsFirst: (resource?.requires ?? []).toSorted(),
        neededBy: needing(id).toSorted(),
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
