import type { Exercise } from "../exchange/index.ts";

type ClockEvent = NonNullable<Exercise["clock"]>[number];
export type ClockKind = ClockEvent["kind"];

const MINUTE = 60_000;

/** Reading of the Steuerungsuhr: whole minutes since the start; null before it was started. */
export interface ClockReading {
  readonly minutes: number | null;
  readonly ticking: boolean;
}

/** Minutes of exercise time at an instant: pauses do not count, time jumps are added (BSI 200-4, 13.6). */
export function readClock(events: readonly ClockEvent[] | undefined, now: string): ClockReading {
  let total = 0;
  let since: number | null = null;
  let started = false;
  for (const event of events ?? []) {
    const at = Date.parse(event.at);
    started = true;
    if (event.kind === "jump") total += event.minutes * MINUTE;
    else if (event.kind === "pause") {
      if (since !== null) total += Math.max(0, at - since);
      since = null;
    } else since ??= at;
  }
  if (since !== null) total += Math.max(0, Date.parse(now) - since);
  return { minutes: started ? Math.floor(total / MINUTE) : null, ticking: since !== null };
}

/** The same clock with one act more; unchanged where the act makes no sense (a pause of a clock that stands). */
export function turnClock(
  events: readonly ClockEvent[] | undefined,
  kind: ClockKind,
  turn: { readonly at: string; readonly minutes?: number },
): ClockEvent[] {
  const before = [...(events ?? [])];
  const { minutes, ticking } = readClock(before, turn.at);
  const senseless = {
    start: minutes !== null,
    pause: !ticking,
    resume: minutes === null || ticking,
    jump: minutes === null,
  }[kind];
  if (senseless) return before;
  return [...before, { at: turn.at, kind, minutes: kind === "jump" ? (turn.minutes ?? 0) : 0 }];
}
