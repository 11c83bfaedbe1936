import type { OutageKind, OutageScenario, Plan } from "../exchange/index.ts";
import { printedPlans } from "./analysis-index.ts";
import type { ScenarioData } from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";

const KIND_OF_CATEGORY: Readonly<Record<string, OutageKind>> = {
  it: "it",
  personnel: "personnel",
  services: "provider",
  infrastructure: "building",
};

function kindOf(scenario: OutageScenario, context: PartContext): OutageKind {
  if (scenario.kind) return scenario.kind;
  const first = scenario.failed[0];
  const category = first === undefined ? undefined : context.directory.resource(first)?.category;
  return (category && KIND_OF_CATEGORY[category]) ?? "other";
}

/** Plans for an outage: those of the affected processes that cover the kind, most urgent process first. */
function plansFor(kind: OutageKind, affected: readonly string[], context: PartContext): Plan[] {
  const hit = new Set(affected);
  const urgency = (plan: Plan): number =>
    Math.min(
      ...plan.processes
        .filter((id) => hit.has(id))
        .map((id) => context.index.process(id).effectiveRtoHours ?? Infinity),
      Infinity,
    );
  return printedPlans(context.document, "gfp")
    .filter((plan) => plan.processes.some((id) => hit.has(id)))
    .filter((plan) => plan.outages.length === 0 || plan.outages.includes(kind))
    .toSorted((a, b) => urgency(a) - urgency(b) || (a.id < b.id ? -1 : 1));
}

/** "Referat 31 – Gefahrenabwehr" is "Referat 31" where there is little room. */
function shortUnitName(name: string): string {
  return name.split(" – ")[0] ?? name;
}

/** Outage scenarios with the time-critical processes they stop at once and later (BSI 200-4, 7.2; hours aside). */
export function scenarioPart(context: PartContext): ScenarioData[] {
  const { document, analysis, directory } = context;
  const results = new Map(analysis.outageScenarios.map((result) => [result.id, result]));
  return document.outageScenarios.map((scenario) => {
    const result = results.get(scenario.id);
    const direct = result?.direct ?? [];
    const followOn = result?.followOn ?? [];
    const kind = kindOf(scenario, context);
    return {
      id: scenario.id,
      name: scenario.name,
      kind,
      failed: scenario.failed.map(directory.resourceLabel),
      direct: direct.map(directory.processLabel),
      followOn: followOn.map(directory.processLabel),
      plans: plansFor(kind, [...direct, ...followOn], context).map((plan) => ({
        id: plan.id,
        label: shortUnitName(directory.unitName(plan.unit)) || plan.title,
      })),
    };
  });
}
