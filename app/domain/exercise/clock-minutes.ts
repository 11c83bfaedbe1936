const MINUTES_A_DAY = 24 * 60;

/** Minutes from one clock time `HH:MM` to the next; an earlier clock time belongs to the following day. */
export function minutesBetween(from: string, to: string): number {
  return (clockMinutes(to) - clockMinutes(from) + MINUTES_A_DAY) % MINUTES_A_DAY;
}

function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** Clock time a number of minutes later, on the following day after midnight. */
export function addMinutesToClock(clock: string, minutes: number): string {
  const sum = (((clockMinutes(clock) + minutes) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const hours = String(Math.floor(sum / 60)).padStart(2, "0");
  return `${hours}:${String(sum % 60).padStart(2, "0")}`;
}
