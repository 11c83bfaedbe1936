import { capacityBalances } from "../capacity.ts";
import type { ImpactModel } from "../impact-model.ts";
import type { RuleHit } from "./rule-hit.ts";

/**
 * V-44: more is needed of a resource than its substitutes offer (BSI 200-4, 7.2.3). Only judged where a substitute
 * capacity is entered at all; one hit for each resource, from the first horizon on, with the largest number missing.
 */
export function capacityGapHits(model: ImpactModel): readonly RuleHit[] {
  if (model.index.document.capacities === undefined) return [];
  return capacityBalances(model.index, model.effective).flatMap((balance) => {
    const [substitute] = balance.capacities;
    if (!substitute) return [];
    const first = balance.balance.findIndex((left) => left < 0);
    if (first < 0) return [];
    const missing = balance.balance.reduce((most, left) => Math.max(most, -left), 0);
    const from = balance.horizonsHours[first] ?? null;
    return [
      {
        rule: "V-44",
        subjects: [balance.resource],
        values: { resource: balance.resource, missing, from, substitute: substitute.id },
      },
    ];
  });
}
