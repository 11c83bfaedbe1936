import type { OutageKind } from "../exchange/index.ts";
import type { CheckList, ScenarioData, SituationRow } from "./handbook-data.ts";

/** Words by which a measure that names no outage is recognised as the one for an outage kind, in lower case. */
const WORDS_OF_KIND: Readonly<Record<OutageKind, readonly string[]>> = {
  it: ["it-ausfall", "server", "cyber", "it-notfall", "informationstechnik"],
  building: ["brand", "räumung", "gebäude", "wasserschaden", "feuer"],
  power: ["strom", "netzersatz"],
  personnel: ["personal", "pandemie"],
  provider: ["dienstleister"],
  network: ["netz", "telefon", "it-ausfall"],
  other: [],
};

function measureFor(kind: OutageKind, immediate: readonly CheckList[]): SituationRow["immediate"] {
  const declared = immediate.find((list) => list.outages?.includes(kind));
  if (declared) return { id: declared.id, title: declared.title };
  for (const word of WORDS_OF_KIND[kind]) {
    const found = immediate.find((list) => `${list.title} ${list.purpose}`.toLowerCase().includes(word));
    if (found) return { id: found.id, title: found.title };
  }
  return null;
}

/**
 * "Was ist passiert?": first what endangers people and what has an immediate measure, then every outage scenario with its
 * immediate measure and plans.
 */
export function situationIndex(
  immediate: readonly CheckList[],
  scenarios: readonly ScenarioData[],
): SituationRow[] {
  const occasions = immediate.map((list): SituationRow => ({
    id: list.id,
    situation: list.purpose || list.title,
    kind: null,
    immediate: { id: list.id, title: list.title },
    plans: [],
    recoveryPlans: [],
    scenario: null,
  }));
  const outages = scenarios.map((scenario): SituationRow => ({
    id: scenario.id,
    situation: scenario.name,
    kind: scenario.kind,
    immediate: measureFor(scenario.kind, immediate),
    plans: scenario.plans,
    recoveryPlans: scenario.recoveryPlans,
    scenario: scenario.id,
  }));
  return [...occasions, ...outages];
}
