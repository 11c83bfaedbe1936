import { type Ability, type Actor, can, processObject, resourceObject } from "#app/domain/access/index.ts";
import type { BusinessProcess, Resource } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

interface Where {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
}

/** Whether somebody may do something with one process. */
export function canWithProcess(
  { actor, organisation }: Where,
  ability: Ability,
  process: Pick<BusinessProcess, "unit" | "owner" | "deputy">,
): boolean {
  return can(actor, ability, { organisation, object: processObject(process) });
}

/** Whether somebody may do something with one resource. */
export function canWithResource(
  { actor, organisation }: Where,
  ability: Ability,
  resource: Pick<Resource, "responsibleUnit" | "responsiblePerson">,
): boolean {
  return can(actor, ability, { organisation, object: resourceObject(resource) });
}
