import type { Exercise, RulesOfProcedure } from "../exchange/index.ts";
import { minutesBetween } from "./clock-minutes.ts";

export type Milestones = NonNullable<Exercise["milestones"]>;
export type Milestone = keyof Milestones;
type Measurement = Exercise["measurements"][number];

export const MILESTONES: readonly Milestone[] = ["occurred", "alarmed", "staffed", "constituted", "declared"];
export const NO_MILESTONES: Milestones = {
  occurred: null,
  alarmed: null,
  staffed: null,
  constituted: null,
  declared: null,
};

const PARTS = [
  ["detection", "occurred", "alarmed", "detectionHours", "Detektion"],
  ["alerting", "alarmed", "staffed", "alertingHours", "Alarmierung"],
  ["constitution", "staffed", "constituted", "constitutionHours", "Konstituierung"],
  ["decision", "constituted", "declared", "decisionHours", "Entscheidung"],
] as const;

const MINUTES_AN_HOUR = 60;

/**
 * The exercise with the four parts and the whole of the BAO-Reaktionszeit measured from its points (BSI 200-4, 13.6).
 * Hours; a part whose ends are not both known is left out. Other measurements stay as they are.
 */
export function withMilestones(
  exercise: Exercise,
  milestones: Milestones,
  set: RulesOfProcedure["reactionTime"] | undefined,
): Exercise {
  const own = new Set<string>([...PARTS.map(([kind]) => kind), "bao-reaction"]);
  const others = exercise.measurements.filter(({ kind }) => !own.has(kind));
  const parts = PARTS.flatMap(([kind, from, to, key, label]) =>
    measured({ kind, label, from: milestones[from], to: milestones[to], target: set?.[key] ?? null }),
  );
  const setHours = set === undefined ? null : Object.values(set).reduce((sum, hours) => sum + hours, 0);
  const whole = parts.length === PARTS.length ? wholeOf(parts, setHours) : [];
  return { ...exercise, milestones, measurements: [...parts, ...whole, ...others] };
}

interface Span {
  readonly kind: Measurement["kind"];
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly target: number | null;
}

function measured({ kind, label, from, to, target }: Span): Measurement[] {
  if (from === null || to === null) return [];
  return [{ kind, subject: null, label, value: minutesBetween(from, to) / MINUTES_AN_HOUR, target }];
}

/** Summed in minutes, so that no fraction of an hour gets lost. */
function wholeOf(parts: readonly Measurement[], target: number | null): Measurement[] {
  const minutes = parts.reduce((sum, { value }) => sum + Math.round(value * MINUTES_AN_HOUR), 0);
  const label = "BAO-Reaktionszeit";
  return [{ kind: "bao-reaction", subject: null, label, value: minutes / MINUTES_AN_HOUR, target }];
}
