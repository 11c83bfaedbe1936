import { type Ability, type Actor, can } from "#app/domain/access/index.ts";
import type { BusinessProcess, ExchangeDocument, Plan, Resource } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

/** Who looks, and where. */
export interface Reader {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
}

/** What rights on a process depend on. */
export function processObject(process: Pick<BusinessProcess, "unit" | "owner" | "deputy">) {
  return { unit: process.unit, people: [process.owner ?? null, process.deputy ?? null] };
}

/** What rights on a resource depend on. */
export function resourceObject(resource: Pick<Resource, "responsibleUnit" | "responsiblePerson">) {
  return { unit: resource.responsibleUnit ?? null, people: [resource.responsiblePerson ?? null] };
}

/** What rights on a plan depend on. */
export function planObject(plan: Pick<Plan, "unit" | "owner" | "roles">) {
  return { unit: plan.unit, people: [plan.owner, ...plan.roles.map((role) => role.holder)] };
}

export function mayWithProcess(reader: Reader, ability: Ability, process: BusinessProcess): boolean {
  return can(reader.actor, ability, { organisation: reader.organisation, object: processObject(process) });
}

export function mayWithResource(reader: Reader, ability: Ability, resource: Resource): boolean {
  return can(reader.actor, ability, { organisation: reader.organisation, object: resourceObject(resource) });
}

/** Ids of the processes and resources the reader may see. */
export function readableIds(
  reader: Reader,
  document: Pick<ExchangeDocument, "processes" | "resources">,
): { readonly processes: ReadonlySet<string>; readonly resources: ReadonlySet<string> } {
  return {
    processes: new Set(
      document.processes.filter((one) => mayWithProcess(reader, "process.read", one)).map(({ id }) => id),
    ),
    resources: new Set(
      document.resources.filter((one) => mayWithResource(reader, "resource.read", one)).map(({ id }) => id),
    ),
  };
}
