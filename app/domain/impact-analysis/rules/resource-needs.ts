import { keeps } from "../comparison.ts";
import type { DocumentIndex } from "../document-index.ts";
import type { ImpactModel } from "../impact-model.ts";
import type { RuleHit } from "./rule-hit.ts";

/** V-23: a time-critical process without any resource (BSI 200-4, 7.2.3). */
export function processWithoutResourceHits({ index, effective }: ImpactModel): readonly RuleHit[] {
  const { offsets } = index.uses.byFrom;
  return index.processes.flatMap((process, at) => {
    if (Number.isNaN(effective[at]) || offsets[at] !== offsets[at + 1]) return [];
    return [{ rule: "V-23", subjects: [process.id], values: { id: process.id, name: process.name } }];
  });
}

/** V-22, V-24 and V-43 on each use of a resource by a time-critical process. */
export function resourceUseHits(model: ImpactModel): readonly RuleHit[] {
  const holdsData = dataHolders(model.index);
  const { from, to, source } = model.index.uses;
  const hits: RuleHit[] = [];
  for (let use = 0; use < source.length; use++) {
    const rto = model.effective[from[use] as number] as number;
    if (Number.isNaN(rto)) continue;
    const lead = leadTooLong(model, use, rto);
    const rpo = holdsData[to[use] as number] === 1 ? rpoMissing(model, use) : null;
    const quantities = quantitiesOff(model, use, rto);
    if (lead !== null) hits.push(lead);
    if (rpo !== null) hits.push(rpo);
    if (quantities !== null) hits.push(quantities);
  }
  return hits;
}

/** 1 for each resource that an RPO can be asked for: as the file says, otherwise if it has an RPA or any RPO. */
function dataHolders({ resources, uses }: DocumentIndex): Uint8Array {
  const holds = new Uint8Array(resources.length);
  resources.forEach((resource, at) => (holds[at] = resource.rpaHours === null ? 0 : 1));
  for (let use = 0; use < uses.to.length; use++) {
    if (!Number.isNaN(uses.rpo[use])) holds[uses.to[use] as number] = 1;
  }
  resources.forEach((resource, at) => {
    if (resource.category !== "it" && resource.category !== "information") holds[at] = 0;
    else if (resource.holdsData !== undefined) holds[at] = resource.holdsData ? 1 : 0;
  });
  return holds;
}

function endsOf({ index }: ImpactModel, use: number) {
  const { process, resource } = index.uses.source[use] as { process: string; resource: string };
  return { process, resource };
}

function leadTooLong(model: ImpactModel, use: number, rto: number): RuleHit | null {
  const lead = model.index.uses.lead[use] as number;
  if (keeps(lead, rto)) return null;
  const ends = endsOf(model, use);
  return { rule: "V-22", subjects: [ends.process, ends.resource], values: { ...ends, lead, rto } };
}

function rpoMissing(model: ImpactModel, use: number): RuleHit | null {
  if (!Number.isNaN(model.index.uses.rpo[use])) return null;
  const ends = endsOf(model, use);
  return { rule: "V-24", subjects: [ends.process, ends.resource], values: ends };
}

/** The first horizon with a demand has to be the first one at or after the effective RTO. */
function quantitiesOff(model: ImpactModel, use: number, rto: number): RuleHit | null {
  const quantities = model.index.uses.source[use]?.quantities;
  if (quantities === undefined) return null;
  const first = quantities.findIndex((quantity) => quantity > 0);
  if (first < 0) return null;
  const horizons = model.index.document.parameters.horizonsHours;
  const expected = horizons.findIndex((horizon) => keeps(rto, horizon));
  if (first === expected) return null;
  const ends = endsOf(model, use);
  return {
    rule: "V-43",
    subjects: [ends.process, ends.resource],
    values: { ...ends, first: horizons[first] ?? null, rto },
  };
}
