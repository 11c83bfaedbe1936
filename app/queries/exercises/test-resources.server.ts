import type { TestResource } from "#app/components/exercises/test-board.tsx";
import { type Actor, can, resourceObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

export interface TestResources {
  /** All resources, or only the tested ones where there are too many to choose from. */
  readonly resources: readonly TestResource[];
  /** There are more resources than a choice can hold: the field searches them. */
  readonly searched: boolean;
}

const MOST_CHOICES = 300;

/** Resources that can be tested, and for which of them the person may confirm a measured time. */
export async function testResources(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  { tests }: Pick<Exercise, "tests">,
): Promise<TestResources> {
  const stored = await deps.repositories.resources.listByOrganisation(organisation.id);
  const searched = stored.length > MOST_CHOICES;
  const tested = new Set(tests.map(({ resource }) => resource));
  const shown = searched ? stored.filter(({ value }) => tested.has(value.id)) : stored;
  const resources = shown.map(({ value: resource }) => {
    const object = resourceObject(resource);
    return { resource, mayTakeOver: can(actor, "resource.edit", { organisation, object }) };
  });
  return { resources, searched };
}
