import { keeps } from "../comparison.ts";
import type { ImpactModel } from "../impact-model.ts";
import type { RuleHit } from "./rule-hit.ts";

/** V-40: a risk that is accepted without a signature of the Leitung (BSI 200-4, 9.6). */
export function unsignedRiskHits(model: ImpactModel): readonly RuleHit[] {
  const signed = signedAcceptances(model);
  return (model.index.document.risks ?? [])
    .filter(
      (risk) =>
        risk.option === "accept" && (risk.riskAcceptance === null || !signed.has(risk.riskAcceptance)),
    )
    .map((risk) => ({
      rule: "V-40",
      subjects: [risk.id],
      values: { risk: risk.id, resource: risk.resource },
    }));
}

/** V-41 and V-42: a chosen continuity solution that is too slow or does not last (BSI 200-4, 10.2). */
export function solutionHits(model: ImpactModel): readonly RuleHit[] {
  const signed = signedAcceptances(model);
  const { continuitySolutions, parameters } = model.index.document;
  return (continuitySolutions ?? []).flatMap((solution) => {
    if (!solution.chosen) return [];
    const rto = model.demands.rto[model.index.resourceNumbers.get(solution.resource) ?? -1] ?? NaN;
    const rta = solution.expectedRtaHours;
    const lasts = solution.maxEmergencyOperationHours;
    const isAccepted = solution.riskAcceptance !== null && signed.has(solution.riskAcceptance);
    const subjects = [solution.id, solution.resource];
    const named = { solution: solution.name, resource: solution.resource };
    const hits: RuleHit[] = [];
    if (rta !== null && !Number.isNaN(rto) && !keeps(rta, rto) && !isAccepted) {
      hits.push({ rule: "V-41", subjects, values: { ...named, rta, rto } });
    }
    if (lasts !== null && !keeps(parameters.coveredPeriodHours, lasts)) {
      hits.push({
        rule: "V-42",
        subjects,
        values: { ...named, lasts, period: parameters.coveredPeriodHours },
      });
    }
    return hits;
  });
}

function signedAcceptances({ index }: ImpactModel): ReadonlySet<string> {
  const acceptances = index.document.riskAcceptances ?? [];
  return new Set(
    acceptances.filter((acceptance) => acceptance.signedOn !== null).map((acceptance) => acceptance.id),
  );
}
