import type { Exercise, RulesOfProcedure } from "../exchange/index.ts";

type Part = "detection" | "alerting" | "constitution" | "decision";

/** One part of the BAO-Reaktionszeit in hours; `measured` is null where the exercise did not measure it. */
export interface ReactionPart {
  readonly part: Part;
  readonly setHours: number;
  readonly measuredHours: number | null;
}

export interface ReactionTime {
  readonly parts: readonly ReactionPart[];
  readonly setHours: number;
  /** Null unless all four parts, or the whole, were measured. */
  readonly measuredHours: number | null;
  /** V-28: measured value above the set one; null when unknown. */
  readonly exceeded: boolean | null;
}

const PARTS: readonly Part[] = ["detection", "alerting", "constitution", "decision"];

/** Measured BAO-Reaktionszeit (occurrence → declaration) of one exercise against the rules of procedure (BSI 200-4, 5.5, 13.6). */
export function reactionTime(exercise: Exercise, set: RulesOfProcedure["reactionTime"]): ReactionTime {
  const setOf: Readonly<Record<Part, number>> = {
    detection: set.detectionHours,
    alerting: set.alertingHours,
    constitution: set.constitutionHours,
    decision: set.decisionHours,
  };
  const parts = PARTS.map((part) => ({
    part,
    setHours: setOf[part],
    measuredHours: measured(exercise, part),
  }));
  const setHours = PARTS.reduce((sum, part) => sum + setOf[part], set.bufferHours);
  const measuredHours = measured(exercise, "bao-reaction") ?? sumOfParts(parts);
  return {
    parts,
    setHours,
    measuredHours,
    exceeded: measuredHours === null ? null : measuredHours > setHours,
  };
}

function measured(exercise: Exercise, kind: Part | "bao-reaction"): number | null {
  return exercise.measurements.find((measurement) => measurement.kind === kind)?.value ?? null;
}

function sumOfParts(parts: readonly ReactionPart[]): number | null {
  let sum = 0;
  for (const { measuredHours } of parts) {
    if (measuredHours === null) return null;
    sum += measuredHours;
  }
  return sum;
}
