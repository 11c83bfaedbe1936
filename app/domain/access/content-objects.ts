import type { BusinessProcess, Plan, Resource } from "../exchange/index.ts";

import type { AccessObject } from "./actor.ts";

/** What rights on a process depend on. */
export function processObject({
  unit,
  owner,
  deputy,
}: Pick<BusinessProcess, "unit" | "owner" | "deputy">): AccessObject {
  return { unit, people: [owner ?? null, deputy ?? null] };
}

/** What rights on a resource depend on. */
export function resourceObject(
  resource: Pick<Resource, "responsibleUnit" | "responsiblePerson">,
): AccessObject {
  return { unit: resource.responsibleUnit ?? null, people: [resource.responsiblePerson ?? null] };
}

/** What rights on a plan depend on. */
export function planObject({ unit, owner, roles }: Pick<Plan, "unit" | "owner" | "roles">): AccessObject {
  return { unit, people: [owner, ...roles.map((role) => role.holder)] };
}
