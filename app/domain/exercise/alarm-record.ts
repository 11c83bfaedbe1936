import type { AlarmStage, Exercise } from "../exchange/index.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { alarmFigures } from "./alarm-figures.ts";
import { minutesBetween } from "./clock-minutes.ts";

export type Alarm = Exercise["alarms"][number];
export type AlarmRefusal = { readonly code: "alarm.missing" };

const ALARM_WINDOW_MINUTES = 30;

/**
 * Minutes within which an acknowledgement counts: those of the alarm stage that calls most functions, which is the one of the
 * Stab; 30 where there is no alarm plan (BSI 200-4, 13.8).
 */
export function alarmWindow(stages: readonly AlarmStage[]): number {
  const [widest] = stages.toSorted((a, b) => b.roles.length - a.roles.length);
  return widest?.acknowledgeMinutes ?? ALARM_WINDOW_MINUTES;
}

/** Alarmed and not heard of yet. The result is corrected by the acknowledgement or by what the caller learns. */
export function addAlarm(
  exercise: Exercise,
  alarm: Omit<Alarm, "acknowledgedAt" | "result">,
  windowMinutes: number,
): Exercise {
  const waiting: Alarm = { ...alarm, acknowledgedAt: null, result: "not-reached" };
  return measuredAlarms({ ...exercise, alarms: [...exercise.alarms, waiting] }, windowMinutes);
}

export interface AlarmAnswer {
  readonly acknowledgedAt: string | null;
  /** Null: judged by the delay. */
  readonly result: Alarm["result"] | null;
}

/** Acknowledgement or result of one alarmed person; people are found by function and name. */
export function answerAlarm(
  exercise: Exercise,
  who: Pick<Alarm, "role" | "name">,
  { answer, windowMinutes }: { readonly answer: AlarmAnswer; readonly windowMinutes: number },
): Result<Exercise, AlarmRefusal> {
  const known = exercise.alarms.some((alarm) => alarm.role === who.role && alarm.name === who.name);
  if (!known) return err({ code: "alarm.missing" });
  const alarms = exercise.alarms.map((alarm) =>
    alarm.role === who.role && alarm.name === who.name ? answered(alarm, answer, windowMinutes) : alarm,
  );
  return ok(measuredAlarms({ ...exercise, alarms }, windowMinutes));
}

function answered(alarm: Alarm, { acknowledgedAt, result }: AlarmAnswer, windowMinutes: number): Alarm {
  if (acknowledgedAt === null) return { ...alarm, acknowledgedAt, result: result ?? "not-reached" };
  const inTime = minutesBetween(alarm.alarmedAt, acknowledgedAt) <= windowMinutes;
  return { ...alarm, acknowledgedAt, result: result ?? (inTime ? "reached" : "late") };
}

/** Keeps the two quotas among the measurements in step with the table (BSI 200-4, 13.8). */
function measuredAlarms(exercise: Exercise, windowMinutes: number): Exercise {
  const { reachabilityPercent, wrongContactPercent } = alarmFigures(exercise.alarms, windowMinutes);
  const others = exercise.measurements.filter(({ kind }) => !kind.endsWith("percent"));
  const quota = (kind: "reachability-percent" | "wrong-contact-percent", label: string, value: number) => ({
    kind,
    subject: null,
    label,
    value,
    target: null,
  });
  return {
    ...exercise,
    measurements: [
      ...others,
      quota("reachability-percent", "Erreichbarkeitsquote", reachabilityPercent ?? 0),
      quota("wrong-contact-percent", "Falsche Kontaktdaten", wrongContactPercent ?? 0),
    ],
  };
}
