import { type Actor, reachOf } from "#app/domain/access/index.ts";
import type { Person } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

type Ability = Parameters<typeof reachOf>[1];

/** People whose names decide whose an object is; none are read where the actor reaches everything anyway. */
export async function peopleToJudge(
  repositories: Pick<Repositories, "people">,
  actor: Actor,
  organisation: CurrentOrganisation,
  abilities: readonly Ability[],
): Promise<readonly Person[]> {
  const everything = abilities.every((ability) => {
    const reach = reachOf(actor, ability, organisation);
    return reach === undefined || reach === "all";
  });
  if (everything) return [];
  return (await repositories.people.listByOrganisation(organisation.id)).map(({ value }) => value);
}
