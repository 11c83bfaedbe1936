import { keeps } from "../comparison.ts";
import type { ImpactModel } from "../impact-model.ts";
import type { RuleHit } from "./rule-hit.ts";

/** V-25: a BAO role without a deputy (BSI 200-4, 5.1.6); only a warning in the Reaktiv stage. */
export function deputyMissingHits({ index }: ImpactModel): readonly RuleHit[] {
  const { baoRoles, cycle } = index.document;
  const severity = cycle?.stage === "reactive" ? "warning" : "error";
  return (baoRoles ?? [])
    .filter((role) => role.deputies.length === 0)
    .map((role) => ({ rule: "V-25", severity, subjects: [role.id], values: { role: role.name } }));
}

/** V-26: one person in several roles of the core team, who cannot sit on two chairs. */
export function doubleRoleHits({ index }: ImpactModel): readonly RuleHit[] {
  const { baoRoles, people } = index.document;
  const coreRoles = (baoRoles ?? []).filter((role) => role.part === "core-team");
  const names = new Map(
    (people ?? []).map((person) => [person.id, `${person.firstName} ${person.lastName}`.trim()]),
  );
  return [...Map.groupBy(coreRoles, (role) => role.holder)].flatMap(([holder, roles]) => {
    if (holder === null || roles.length < 2) return [];
    const held = roles.map((role) => role.name).sort();
    const role = roles.at(-1)?.id ?? "";
    const values = { person: names.get(holder) ?? holder, roles: held.join(", "), role };
    return [{ rule: "V-26", subjects: [holder], values }];
  });
}

/** V-27: the parts of the reaction time do not add up to the BAO-Reaktionszeit of the parameters. */
export function reactionTimeHits({ index }: ImpactModel): readonly RuleHit[] {
  const { rulesOfProcedure, parameters } = index.document;
  if (rulesOfProcedure === undefined) return [];
  const sum = Object.values(rulesOfProcedure.reactionTime).reduce((total, part) => total + part, 0);
  const set = parameters.baoReactionHours;
  if (keeps(sum, set) && keeps(set, sum)) return [];
  return [{ rule: "V-27", subjects: [], values: { sum, set } }];
}
