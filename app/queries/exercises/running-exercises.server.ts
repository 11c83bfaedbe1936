import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";

export interface RunningExercise {
  readonly id: string;
  readonly title: string;
}

/** Exercises that run right now, for the line that marks every page; people without the right see nothing of them. */
export async function runningExercises(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<readonly RunningExercise[]> {
  if (!can(actor, "exercise.read", { organisation })) return [];
  const page = await deps.repositories.exercises.list(organisation.id, {
    filter: { status: "running" },
    pageSize: 10,
  });
  if (page.total === 0) return [];
  const people = await peopleToJudge(deps.repositories, actor, organisation, ["exercise.read"]);
  return page.rows
    .map(({ value }) => value)
    .filter((exercise) => can(actor, "exercise.read", { organisation, object: exerciseObject(exercise, people) }))
    .map(({ id, title }) => ({ id, title }));
}
