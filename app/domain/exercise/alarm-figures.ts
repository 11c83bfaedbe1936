import type { Exercise } from "../exchange/index.ts";
import { minutesBetween } from "./clock-minutes.ts";

type Alarm = Exercise["alarms"][number];

/** Figures of an alarm exercise (BSI 200-4, 13.8). Shares are percent of all alarmed people; null when nobody was alarmed. */
export interface AlarmFigures {
  readonly alarmed: number;
  readonly acknowledgedInTime: number;
  readonly late: number;
  readonly wrongContacts: number;
  readonly notReached: number;
  readonly reachabilityPercent: number | null;
  readonly wrongContactPercent: number | null;
  /** Minutes until the last acknowledgement that came in time; null when there was none. */
  readonly lastInTimeMinutes: number | null;
}

/**
 * Counts an alarm table.
 * @param windowMinutes within how many minutes an acknowledgement counts (the acknowledgement time of the alarm stage)
 */
export function alarmFigures(alarms: readonly Alarm[], windowMinutes: number): AlarmFigures {
  const delays = alarms.map((alarm) => ({ alarm, minutes: acknowledgementMinutes(alarm) }));
  const inTime = delays.filter(({ minutes }) => minutes !== null && minutes <= windowMinutes);
  const late = delays.filter(({ minutes }) => minutes !== null && minutes > windowMinutes);
  const wrong = alarms.filter(({ result }) => result === "wrong-number").length;
  return {
    alarmed: alarms.length,
    acknowledgedInTime: inTime.length,
    late: late.length,
    wrongContacts: wrong,
    notReached: alarms.length - inTime.length - late.length - wrong,
    reachabilityPercent: percent(inTime.length, alarms.length),
    wrongContactPercent: percent(wrong, alarms.length),
    lastInTimeMinutes: inTime.length === 0 ? null : Math.max(...inTime.map(({ minutes }) => minutes ?? 0)),
  };
}

/** Minutes from the alarm to the acknowledgement; null where nobody was reached. */
export function acknowledgementMinutes(alarm: Alarm): number | null {
  if (alarm.acknowledgedAt === null || alarm.result === "wrong-number" || alarm.result === "not-reached")
    return null;
  return minutesBetween(alarm.alarmedAt, alarm.acknowledgedAt);
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (part * 100) / whole;
}
