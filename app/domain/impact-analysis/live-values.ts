import type { BiaParameters } from "#app/domain/exchange/index.ts";

import type { Finding } from "./analysis-result.ts";
import { assessDamage, relevantScenarios } from "./damage-over-time.ts";
import { findingOf } from "./findings.ts";
import { maxRtoHours } from "./recovery-objectives.ts";
import { processRatingHits } from "./rules/process-rating.ts";

/** What a BIA-Bogen holds while somebody types: anything may still be missing (undefined or null). */
export type RatingDraft = {
  readonly id: string;
  readonly name: string;
  /** Damage level per horizon for each scenario; null for a cell nobody has filled in. */
  readonly matrix: Readonly<Record<string, readonly (number | null)[]>>;
  readonly shortForm?:
    { readonly worst: readonly (number | null)[]; readonly drivers: readonly string[] } | undefined;
  readonly irrelevantScenarios?: readonly string[] | undefined;
  /** Missing: the sheet carries no reasons at all, so none is asked for. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  readonly executionHours?: number | null | undefined;
  readonly rtoHours?: number | null | undefined;
  readonly emergencyLevel?: string | null | undefined;
  /** Needed in time by a consumer, as the last analysis says. */
  readonly inheritsRto?: boolean | undefined;
};

export type LiveValues = {
  /** Whether there is any entry that counts. */
  readonly rated: boolean;
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
  readonly drivers: readonly string[];
  readonly maxRtoHours: number | null;
  /** Hits of V-10 to V-15 on this process. */
  readonly findings: readonly Finding[];
};

const LIVE_RULES: ReadonlySet<string> = new Set(["V-10", "V-11", "V-12", "V-13", "V-14", "V-15"]);

/**
 * Derived values and rule hits of one process from a half-filled form (BSI 200-4, 7.2.1), by the same rules as the whole
 * analysis. An empty cell counts as the level before it, since damage never decreases.
 */
export function liveValues(draft: RatingDraft, parameters: BiaParameters): LiveValues {
  const process = ratedProcess(draft, parameters);
  const damage = assessDamage(process, parameters);
  const hits = processRatingHits({ process, damage, inheritsRto: draft.inheritsRto ?? false, parameters });
  return {
    rated: hasEntry(draft, parameters),
    worst: damage.worst,
    mtpdHours: damage.mtpdHours,
    drivers: damage.drivers,
    maxRtoHours: maxRtoHours(damage.mtpdHours, process.executionHours, parameters),
    findings: hits.filter((hit) => LIVE_RULES.has(hit.rule)).map(findingOf),
  };
}

function hasEntry(draft: RatingDraft, parameters: BiaParameters): boolean {
  const isGiven = (level: number | null) => level !== null;
  if (draft.shortForm) return draft.shortForm.worst.some(isGiven);
  const relevant = relevantScenarios({ ...draft, ...ratedProcess(draft, parameters) }, parameters);
  return relevant.length === 0 || relevant.some((code) => draft.matrix[code]?.some(isGiven));
}

function ratedProcess(draft: RatingDraft, parameters: BiaParameters) {
  const length = parameters.horizonsHours.length;
  const rows = Object.entries(draft.matrix).map(([code, row]) => [code, filled(row, length)] as const);
  const shortForm = draft.shortForm && {
    worst: filled(draft.shortForm.worst, length),
    drivers: [...draft.shortForm.drivers],
  };
  return {
    id: draft.id,
    name: draft.name,
    matrix: Object.fromEntries(rows),
    shortForm,
    irrelevantScenarios: draft.irrelevantScenarios && [...draft.irrelevantScenarios],
    reasons: draft.reasons && { ...draft.reasons },
    executionHours: draft.executionHours ?? 0,
    rtoHours: draft.rtoHours ?? null,
    emergencyLevel: draft.emergencyLevel ?? null,
  };
}

/** Empty cells take the level before them; empty cells at the beginning stay below every level. */
function filled(row: readonly (number | null)[], length: number): number[] {
  const result: number[] = [];
  let level = 0;
  for (let at = 0; at < length; at++) {
    level = row[at] ?? level;
    result.push(level);
  }
  return result;
}
