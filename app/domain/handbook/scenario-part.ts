import type { OutageKind, OutageScenario, Plan } from "../exchange/index.ts";
import { printedPlans } from "./analysis-index.ts";
import type { ScenarioData } from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";
import { planReference, recoveryPlanReference, urgencyOf } from "./plan-references.ts";

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
  return printedPlans(context.document, "gfp")
    .filter((plan) => plan.processes.some((id) => hit.has(id)))
    .filter((plan) => plan.outages.length === 0 || plan.outages.includes(kind))
    .toSorted((a, b) => urgencyOf(a, context, hit) - urgencyOf(b, context, hit) || (a.id < b.id ? -1 : 1));
}

/** Recovery plans of what has failed, in restart order. */
function recoveryPlansFor(failed: readonly string[], context: PartContext): Plan[] {
  const rank = new Map(context.analysis.restartOrder.resources.map((id, at) => [id, at]));
  const inOrder = failed.toSorted((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size));
  return [...new Set(inOrder.flatMap((id) => context.index.recoveryPlanOf(id) ?? []))];
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
      description: scenario.description ?? "",
      failed: scenario.failed.map(directory.resourceLabel),
      direct: direct.map(directory.processLabel),
      followOn: followOn.map(directory.processLabel),
      plans: plansFor(kind, [...direct, ...followOn], context).map((plan) => planReference(plan, context)),
      recoveryPlans: recoveryPlansFor(scenario.failed, context).map((plan) =>
        recoveryPlanReference(plan, context),
      ),
    };
  });
}
