import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

import { keeps } from "../comparison.ts";
import { ratingRow, relevantScenarios, type Damage } from "../damage-over-time.ts";
import { maxRtoHours } from "../recovery-objectives.ts";
import type { RuleHit } from "./rule-hit.ts";

/** One process as its BIA-Bogen shows it, with what follows from its ratings. */
export type RatedSubject = {
  readonly process: Pick<
    BusinessProcess,
    | "id"
    | "name"
    | "matrix"
    | "shortForm"
    | "irrelevantScenarios"
    | "reasons"
    | "executionHours"
    | "rtoHours"
    | "emergencyLevel"
  >;
  readonly damage: Damage;
  /** Needed in time by a consumer, whatever its own damage is. */
  readonly inheritsRto: boolean;
  readonly parameters: BiaParameters;
};

/** Rules V-10 to V-16 on the rating of one process (BSI 200-4, 7.2.1). */
export function processRatingHits(subject: RatedSubject): readonly RuleHit[] {
  return [
    decreasingRows(subject),
    rtoNotBelowMtpd(subject),
    noTimeToReact(subject),
    rtoAboveLimit(subject),
    emergencyLevelMissing(subject),
    reasonsMissing(subject),
    gridTooCoarse(subject),
  ].filter((hit) => hit !== null);
}

function nameOf({ process }: RatedSubject) {
  return { id: process.id, name: process.name };
}

function decreasingRows(subject: RatedSubject): RuleHit | null {
  const { process, parameters } = subject;
  const falling = (row: readonly number[] | undefined) =>
    row?.some((level, at) => at > 0 && level < (row[at - 1] as number)) ?? false;
  if (process.shortForm !== undefined) {
    if (!falling(process.shortForm.worst)) return null;
    return { rule: "V-10", subjects: [process.id], values: { case: "short", ...nameOf(subject) } };
  }
  const codes = relevantScenarios(process, parameters).filter((code) => falling(ratingRow(process, code)));
  if (codes.length === 0) return null;
  return {
    rule: "V-10",
    subjects: [process.id],
    values: { ...nameOf(subject), scenarios: codes.join(", ") },
  };
}

/** A missing RTO is not smaller than the MTPD either: without it the process would look harmless. */
function rtoNotBelowMtpd(subject: RatedSubject): RuleHit | null {
  const { process, damage } = subject;
  if (damage.mtpdHours === null) return null;
  const values = { ...nameOf(subject), mtpd: damage.mtpdHours };
  if (process.rtoHours === null) {
    return { rule: "V-11", subjects: [process.id], values: { case: "missing", ...values } };
  }
  if (!keeps(damage.mtpdHours, process.rtoHours)) return null;
  return { rule: "V-11", subjects: [process.id], values: { ...values, rto: process.rtoHours } };
}

function limitOf({ process, damage, parameters }: RatedSubject): number | null {
  return maxRtoHours(damage.mtpdHours, process.executionHours, parameters);
}

function noTimeToReact(subject: RatedSubject): RuleHit | null {
  const limit = limitOf(subject);
  if (limit === null || !keeps(limit, 0)) return null;
  const values = {
    ...nameOf(subject),
    mtpd: subject.damage.mtpdHours,
    reaction: subject.parameters.baoReactionHours,
    limit,
  };
  return { rule: "V-12", subjects: [subject.process.id], values };
}

function rtoAboveLimit(subject: RatedSubject): RuleHit | null {
  const limit = limitOf(subject);
  const { rtoHours } = subject.process;
  if (limit === null || rtoHours === null || keeps(rtoHours, limit)) return null;
  return {
    rule: "V-13",
    subjects: [subject.process.id],
    values: { ...nameOf(subject), rto: rtoHours, limit },
  };
}

function emergencyLevelMissing(subject: RatedSubject): RuleHit | null {
  const { process, damage, inheritsRto } = subject;
  if (damage.mtpdHours === null && !inheritsRto) return null;
  if (process.emergencyLevel !== null && process.emergencyLevel.trim() !== "") return null;
  return { rule: "V-14", subjects: [process.id], values: nameOf(subject) };
}

/** Only judged where the file carries reasons at all. */
function reasonsMissing(subject: RatedSubject): RuleHit | null {
  const { process, damage, parameters } = subject;
  const { reasons } = process;
  if (reasons === undefined) return null;
  const isRated = (code: string) => ratingRow(process, code) !== undefined;
  const rated =
    process.shortForm === undefined ? relevantScenarios(process, parameters).filter(isRated) : damage.drivers;
  const bare = rated.filter((code) => !Object.hasOwn(reasons, code) || reasons[code]?.trim() === "");
  if (bare.length === 0) return null;
  return {
    rule: "V-15",
    subjects: [process.id],
    values: { ...nameOf(subject), scenarios: bare.join(", ") },
  };
}

function gridTooCoarse(subject: RatedSubject): RuleHit | null {
  if (subject.damage.mtpdIndex !== 0) return null;
  const values = { ...nameOf(subject), horizon: subject.damage.mtpdHours };
  return { rule: "V-16", subjects: [subject.process.id], values };
}
