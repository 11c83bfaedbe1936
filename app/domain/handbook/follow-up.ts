import type { OutageKind, Plan } from "../exchange/index.ts";
import { printedPlans } from "./analysis-index.ts";
import type { CheckList, FollowUp, PlanReference, ScenarioData } from "./handbook-data.ts";
import type { PartContext } from "./part-context.ts";
import { planReference, recoveryPlanReference, urgencyOf } from "./plan-references.ts";

/** Whether a text of the organisation names an id as a word of its own: "WAP R-08, R-06" names R-08. */
function names(text: string, id: string): boolean {
  const at = text.indexOf(id);
  if (at < 0) return false;
  const alone = (character: string | undefined): boolean =>
    character === undefined || !/[\p{L}\p{N}]/u.test(character);
  return alone(text[at - 1]) && alone(text[at + id.length]);
}

/** Recovery plans that a reference names by their own id or by the id of a resource they restart. */
function namedRecoveryPlans(reference: string, context: PartContext): PlanReference[] {
  return printedPlans(context.document, "wap")
    .filter((plan) => [plan.id, ...plan.resources].some((id) => names(reference, id)))
    .map((plan) => recoveryPlanReference(plan, context));
}

function covers(plan: Plan, kinds: readonly OutageKind[]): boolean {
  return plan.outages.length === 0 || kinds.some((kind) => plan.outages.includes(kind));
}

/** Where a reader goes on after an immediate measure: restart, work of the units, consequences. */
export function followUpOf(
  list: CheckList,
  scenarios: readonly ScenarioData[],
  context: PartContext,
): FollowUp {
  const kinds = list.outages ?? [];
  const businessPlans =
    kinds.length === 0
      ? []
      : printedPlans(context.document, "gfp")
          .filter((plan) => covers(plan, kinds))
          .toSorted((a, b) => urgencyOf(a, context) - urgencyOf(b, context) || (a.id < b.id ? -1 : 1));
  return {
    recoveryPlans: namedRecoveryPlans(list.reference, context),
    businessPlans: businessPlans.map((plan) => planReference(plan, context)),
    scenarios: scenarios
      .filter((scenario) => kinds.includes(scenario.kind))
      .map(({ id, name }) => ({ id, name })),
  };
}
