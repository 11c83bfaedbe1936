import { cycleInGroup, cyclicGroups, strongComponents } from "#app/domain/graph/index.ts";

import { keeps, orNull } from "../comparison.ts";
import type { ImpactModel } from "../impact-model.ts";
import type { RuleHit } from "./rule-hit.ts";

/** V-17: share of time-critical processes (BSI 200-4, 14.1). */
export function criticalShareHits({ effective }: ImpactModel): readonly RuleHit[] {
  const total = effective.length;
  const critical = effective.reduce((count, rto) => (Number.isNaN(rto) ? count : count + 1), 0);
  if (total === 0 || critical * 2 < total) return [];
  return [{ rule: "V-17", subjects: [], values: { critical, total, percent: (critical / total) * 100 } }];
}

/** V-18 and V-19: a process that starts later than its consumer needs it (BSI 200-4, 7.2.2). */
export function lateSupplierHits(model: ImpactModel): readonly RuleHit[] {
  const hits: RuleHit[] = [];
  model.index.dependencies.source.forEach(({ agreement }, edge) => {
    const isSettled = agreement === "agreed" || agreement === "decided";
    if (!isSettled && isLate(model, edge, model.objectives.own)) hits.push(lateHit(model, edge, "V-18"));
    if (isLate(model, edge, model.effective)) hits.push(lateHit(model, edge, "V-19"));
  });
  return hits;
}

function demandOf({ index }: ImpactModel, edge: number, rtos: Float64Array): number {
  const { from, offset } = index.dependencies;
  return (rtos[from[edge] as number] as number) + (offset[edge] as number);
}

function isLate(model: ImpactModel, edge: number, rtos: Float64Array): boolean {
  const demand = demandOf(model, edge, rtos);
  return !Number.isNaN(demand) && !keeps(rtos[model.index.dependencies.to[edge] as number] as number, demand);
}

function lateHit(model: ImpactModel, edge: number, rule: "V-18" | "V-19"): RuleHit {
  const { source, to } = model.index.dependencies;
  const { consumer, requires } = source[edge] as { consumer: string; requires: string };
  const rtos = rule === "V-18" ? model.objectives.own : model.effective;
  const rto = orNull(rtos[to[edge] as number]);
  const values = { consumer, required: requires, demand: demandOf(model, edge, rtos), rto };
  return {
    rule,
    subjects: [consumer, requires],
    values: rto === null ? { case: "none", ...values } : values,
  };
}

/** V-20: processes that need each other in a circle; one hit for each group, naming one circle of it. */
export function processCircleHits({ index }: ImpactModel): readonly RuleHit[] {
  const { byFrom, to } = index.dependencies;
  const idOf = (process: number) => index.processes[process]?.id ?? "";
  return cyclicGroups(strongComponents(byFrom, to)).map((members) => {
    const circle = cycleInGroup(members, byFrom, to);
    const named = [...circle, circle[0] as number].map(idOf).join(" → ");
    return { rule: "V-20", subjects: members.map(idOf), values: { circle: named } };
  });
}
