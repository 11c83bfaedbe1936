import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import { secretFields } from "#app/domain/exercise/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";
import type { SecretValues } from "#db/repositories/audit-records.ts";

import { peopleToJudge } from "./people-to-judge.server.ts";

/** What the person must not learn yet: scripts of exercises that are not over and that he or she does not prepare. */
export async function scriptSecrets(
  { repositories }: Pick<Deps, "repositories">,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<readonly SecretValues[]> {
  const exercises = await repositories.exercises.listByOrganisation(organisation.id);
  const closed = exercises.map(({ value }) => value).filter((exercise) => secretFields(exercise).length > 0);
  if (closed.length === 0) return [];
  const people = await peopleToJudge(repositories, actor, organisation, ["exercise.edit"]);
  return closed
    .filter(
      (exercise) => !can(actor, "exercise.edit", { organisation, object: exerciseObject(exercise, people) }),
    )
    .map((exercise) => ({ exercise: exercise.id, fields: secretFields(exercise) }));
}
