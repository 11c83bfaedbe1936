import type { TestResource } from "#app/components/exercises/test-board.tsx";
import { type Actor, can, resourceObject } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

/** Resources that can be tested, and for which of them the person may confirm a measured time. */
export async function testResources(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<readonly TestResource[]> {
  const stored = await deps.repositories.resources.listByOrganisation(organisation.id);
  return stored.map(({ value: resource }) => {
    const object = resourceObject(resource);
    return { resource, mayTakeOver: can(actor, "resource.edit", { organisation, object }) };
  });
}
