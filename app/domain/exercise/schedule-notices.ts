import type { Exercise } from "../exchange/index.ts";
import { liesAhead } from "./exercise-status.ts";

type Notices = Readonly<Record<string, string>>;

const BUSY: readonly Exercise["roles"][number]["role"][] = ["director", "participant"];

function busyNames({ roles }: Exercise): readonly string[] {
  return roles.filter(({ role }) => BUSY.includes(role)).map(({ name }) => name);
}

/** First name that leads or takes part in another exercise of the same day, as message code; undefined for none. */
function doubleBooked(exercise: Exercise, others: readonly Exercise[]): string | undefined {
  const own = busyNames(exercise);
  for (const other of others) {
    const ahead = other.id !== exercise.id && liesAhead(other.status);
    if (!ahead || other.plannedOn !== exercise.plannedOn) continue;
    const name = busyNames(other).find((busy) => own.includes(busy));
    if (name === undefined) continue;
    return `exercise.double-booked?${new URLSearchParams({ name, exercise: other.id }).toString()}`;
  }
  return undefined;
}

/**
 * What is odd about the date of an exercise that lies ahead, as message code per field (`plannedOn`, `endsAt`). It may
 * be meant, so it never stops saving: an exercise by night ends before it begins, by the clock.
 * @param others exercises whose names may be told
 */
export function scheduleNotices(exercise: Exercise, others: readonly Exercise[], today: string): Notices {
  const { plannedOn, startsAt, endsAt, status } = exercise;
  if (!liesAhead(status)) return {};
  const overnight = startsAt !== null && endsAt !== null && endsAt < startsAt;
  const booked = plannedOn === null ? undefined : doubleBooked(exercise, others);
  const day = plannedOn !== null && plannedOn < today ? "exercise.date-past" : booked;
  return {
    ...(overnight ? { endsAt: "exercise.end-before-start" } : {}),
    ...(day === undefined ? {} : { plannedOn: day }),
  };
}
