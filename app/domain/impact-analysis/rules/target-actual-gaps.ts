import type { ExchangeDocument, Resource } from "#app/domain/exchange/index.ts";

import type { ResourceResult } from "../analysis-result.ts";
import type { ImpactModel } from "../impact-model.ts";
import type { RuleHit } from "./rule-hit.ts";

/** V-37, V-38, V-39 and V-45 on each resource somebody time-critical needs (BSI 200-4, 8 and 12.2). */
export function targetActualHits(model: ImpactModel): readonly RuleHit[] {
  const treated = treatedResources(model.index.document);
  const hits: RuleHit[] = [];
  model.results.resources.forEach((result, at) => {
    if (result.rtoHours === null) return;
    const resource = model.index.resources[at] as Resource;
    if (result.status === "gap") addGapHits(hits, result, resource.name, treated.has(result.id));
    const unknown = unknownHit(model, at, result);
    if (unknown !== null) hits.push(unknown);
    if (resource.serviceHoursOnly !== true) return;
    hits.push({ rule: "V-45", subjects: [result.id], values: { id: result.id, name: resource.name } });
  });
  return hits;
}

/**
 * Ids of resources whose gap somebody takes care of: a measure that is not rejected, a chosen continuity solution or a
 * signed risk acceptance names it (BSI 200-4, 8.3).
 */
export function treatedResources(document: ExchangeDocument): ReadonlySet<string> {
  const measures = (document.measures ?? []).filter((measure) => measure.status !== "rejected");
  const solutions = (document.continuitySolutions ?? []).filter((solution) => solution.chosen);
  const accepted = (document.riskAcceptances ?? []).filter((acceptance) => acceptance.signedOn !== null);
  return new Set([
    ...measures.flatMap((measure) => measure.subjects),
    ...solutions.map((solution) => solution.resource),
    ...accepted.flatMap((acceptance) => acceptance.subjects),
  ]);
}

function addGapHits(hits: RuleHit[], result: ResourceResult, name: string, isTreated: boolean): void {
  const values = {
    id: result.id,
    name,
    rta: result.totalRtaHours,
    rto: result.rtoHours,
    gap: result.gapHours,
  };
  if (!isTreated) hits.push({ rule: "V-37", subjects: [result.id], values });
  if (result.netStatus === "met") hits.push({ rule: "V-38", subjects: [result.id], values });
}

/** One hit for each resource: its own time is missing, that of a prerequisite, or only its RPA. */
function unknownHit(model: ImpactModel, at: number, result: ResourceResult): RuleHit | null {
  const missesRpa = result.rpoStatus === "unknown";
  if (result.status !== "unknown" && !missesRpa) return null;
  const values = { id: result.id, name: model.index.resources[at]?.name ?? "" };
  const hit = (wording: string, more = {}): RuleHit => ({
    rule: "V-39",
    subjects: [result.id],
    values: { case: wording, ...values, ...more },
  });
  if (result.status !== "unknown") return hit("rpa");
  if (result.netStatus === "unknown") return hit(missesRpa ? "both" : "rta");
  return hit("prerequisite", { unknown: unknownPrerequisite(model, at) });
}

/** Id of the resource whose own time is missing at the end of the chain. */
export function unknownPrerequisite({ index, times }: ImpactModel, resource: number): string {
  let at = resource;
  while (!Number.isNaN(times.net[at]) && (times.decisive[at] as number) >= 0)
    at = times.decisive[at] as number;
  return index.resources[at]?.id ?? "";
}
