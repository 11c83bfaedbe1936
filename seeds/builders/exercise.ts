import type { Exercise, Inject } from "#app/domain/exchange/index.ts";
import { blankExercise } from "#app/domain/exercise/index.ts";

type ExerciseHead = Pick<Exercise, "id" | "title" | "kind" | "status"> & Partial<Exercise>;

/** An exercise with everything that is not known yet left empty. */
export function exercise(head: ExerciseHead): Exercise {
  return { ...blankExercise(head.id), ...head };
}

type InjectHead = Pick<
  Inject,
  "number" | "plannedAt" | "from" | "to" | "channel" | "text" | "expected" | "goals"
> &
  Partial<Inject>;

/** An inject that has not been played yet. */
export function inject(head: InjectHead): Inject {
  return {
    actualAt: null,
    kind: head.plannedAt === null ? "reserve" : "mandatory",
    status: "planned",
    observation: "",
    ...head,
  };
}
