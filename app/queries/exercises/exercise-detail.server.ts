import { can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { isScriptOpen, withoutScript } from "#app/domain/exercise/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { peopleForReach } from "../access/people-for-reach.server.ts";
import { type LinkedSubject, linkedSubjects } from "../analysis/linked-subjects.server.ts";
import type { DetailRequest } from "../processes/process-detail.server.ts";

export interface ExerciseDetailView {
  readonly exercise: Exercise;
  /** The reader may know the Drehbuch, and so the concept for the direction. */
  readonly knowsScript: boolean;
  readonly subjects: readonly LinkedSubject[];
}

/** One exercise to read: concept, goals, Drehbuch, results. */
export async function exerciseDetail(
  deps: Deps,
  request: DetailRequest,
): Promise<ExerciseDetailView | undefined> {
  const { organisation, actor, id } = request;
  const stored = await deps.repositories.exercises.findByCode(organisation.id, id);
  if (!stored) return undefined;
  const people = await peopleForReach(deps, actor, organisation, ["exercise.read", "exercise.edit"]);
  const object = exerciseObject(stored.value, people);
  if (!can(actor, "exercise.read", { organisation, object })) return undefined;
  const knowsScript = isScriptOpen(stored.value) || can(actor, "exercise.edit", { organisation, object });
  const exercise = knowsScript ? stored.value : withoutScript(stored.value);
  return {
    exercise,
    knowsScript,
    subjects: await linkedSubjects(deps, request, exercise.subjects),
  };
}
