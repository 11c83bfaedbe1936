import { cycleInGroup, cyclicGroups, strongComponents } from "#app/domain/graph/index.ts";

import { keeps, orNull } from "../comparison.ts";
import type { ImpactModel } from "../impact-model.ts";
import type { RuleHit, RuleId } from "./rule-hit.ts";

/** V-17: share of time-critical processes (BSI 200-4, 14.1). */
export function criticalShareHits({ effective }: ImpactModel): readonly RuleHit[] {
  const total = effective.length;
  const critical = effective.reduce((count, rto) => (Number.isNaN(rto) ? count : count + 1), 0);
  if (total === 0 || critical * 2 < total) return [];
  return [{ rule: "V-17", subjects: [], values: { critical, total, percent: (critical / total) * 100 } }];
}

/** V-18 and V-19: a process that starts later than its consumer needs it (BSI 200-4, 7.2.2). */
export function lateSupplierHits(model: ImpactModel): readonly RuleHit[] {
  const { source } = model.index.dependencies;
  return source.flatMap((dependency, edge) => {
    const isSettled = dependency.agreement === "agreed" || dependency.agreement === "decided";
    return [
      ...(isSettled ? [] : lateHit(model, edge, "V-18", model.objectives.own)),
      ...lateHit(model, edge, "V-19", model.effective),
    ];
  });
}

function lateHit(model: ImpactModel, edge: number, rule: RuleId, rtos: Float64Array): readonly RuleHit[] {
  const { from, to, offset } = model.index.dependencies;
  const consumer = from[edge] as number;
  const required = to[edge] as number;
  const demand = (rtos[consumer] as number) + (offset[edge] as number);
  const supplied = rtos[required] as number;
  if (Number.isNaN(demand) || keeps(supplied, demand)) return [];
  const consumerId = model.index.processes[consumer]?.id ?? "";
  const requiredId = model.index.processes[required]?.id ?? "";
  const values = { consumer: consumerId, required: requiredId, demand, rto: orNull(supplied) };
  return [
    {
      rule,
      subjects: [consumerId, requiredId],
      values: Number.isNaN(supplied) ? { case: "none", ...values } : values,
    },
  ];
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
