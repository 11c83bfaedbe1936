import { type Actor, can, reachOf } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import {
  type Coverage,
  coverageOf,
  exercisesOf,
  type ExerciseVerdict,
  verdictFor,
} from "#app/domain/exercise/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";

import { readableExercises } from "./readable-exercises.server.ts";

/** One exercise in the history of an object. */
export interface ExercisedRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Exercise["kind"];
  readonly on: string | null;
  /** Null for people: exercises judge plans, technology and co-operation, never a person. */
  readonly verdict: ExerciseVerdict | null;
  /** Measured for this object, RTA of a resource for example. */
  readonly measured: readonly Pick<Exercise["measurements"][number], "kind" | "label" | "value">[];
}

export interface ExercisedView {
  readonly last: Coverage;
  readonly rows: readonly ExercisedRow[];
  /** False where the reader may see only some exercises, so that "never" must not be said. */
  readonly complete: boolean;
  readonly ofPerson: boolean;
}

interface ExercisedRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly id: string;
  /** What exercises call it in their lists of participants: name of a BAO role, full name of a person. */
  readonly names?: readonly string[];
  readonly ofPerson?: boolean;
  /** Further objects whose measured values belong here: the resources of a WAP. */
  readonly measuredFor?: readonly string[];
}

/** When an object was exercised and with what result; null for readers of no exercise at all. One statement, or two. */
export async function exercisedView(deps: Deps, request: ExercisedRequest): Promise<ExercisedView | null> {
  const { organisation, actor, id, names = [], ofPerson = false } = request;
  const measured = new Set([id, ...(request.measuredFor ?? [])]);
  if (!can(actor, "exercise.read", { organisation })) return null;
  const readable = await readableExercises(deps, actor, organisation);
  const today = dateInBerlin(deps.clock.now());
  return {
    last: coverageOf({ id, names }, readable, today),
    rows: exercisesOf(id, readable, names).map((exercise) => ({
      id: exercise.id,
      title: exercise.title,
      kind: exercise.kind,
      on: exercise.plannedOn,
      verdict: ofPerson ? null : verdictFor(exercise, id),
      measured: exercise.measurements.filter(({ subject }) => subject !== null && measured.has(subject)),
    })),
    complete: reachOf(actor, "exercise.read", organisation) === "all",
    ofPerson,
  };
}
