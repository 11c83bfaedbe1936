import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { peopleForReach } from "../access/people-for-reach.server.ts";

/** The exercises of an organisation that somebody may read. One statement, or two where names decide whose they are. */
export async function readableExercises(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<Exercise[]> {
  const stored = await deps.repositories.exercises.listByOrganisation(organisation.id);
  const people = await peopleForReach(deps, actor, organisation, ["exercise.read"]);
  return stored
    .map(({ value }) => value)
    .filter((exercise) =>
      can(actor, "exercise.read", { organisation, object: exerciseObject(exercise, people) }),
    );
}
