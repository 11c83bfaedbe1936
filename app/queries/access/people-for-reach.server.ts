import { type Ability, type Actor, reachOf } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";
import type { PersonName } from "#db/repositories/repositories.ts";

import { analysisInMemory } from "../analysis/organisation-analysis.server.ts";

/**
 * The people that decide what is somebody's own where objects name people by text. Nobody is read for actors who see
 * everything anyway, and names the analysis has just read are not read again.
 */
export async function peopleForReach(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  abilities: readonly Ability[],
): Promise<readonly PersonName[]> {
  const limited = abilities.some((ability) => {
    const reach = reachOf(actor, ability, organisation);
    return reach !== undefined && reach !== "all";
  });
  if (!limited) return [];
  const known = analysisInMemory(deps, organisation);
  if (known) return known.people;
  const stored = await deps.repositories.people.listByOrganisation(organisation.id);
  return stored.map(({ value }) => value);
}
