const MINUTES_A_DAY = 24 * 60;

/** Minutes from one clock time `HH:MM` to the next; an earlier clock time belongs to the following day. */
export function minutesBetween(from: string, to: string): number {
  return (clockMinutes(to) - clockMinutes(from) + MINUTES_A_DAY) % MINUTES_A_DAY;
}

function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
