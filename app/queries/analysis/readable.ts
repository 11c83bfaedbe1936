import { type Ability, type Actor, can, processObject, resourceObject } from "#app/domain/access/index.ts";
import type { BusinessProcess, ExchangeDocument, Resource } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

/** Who looks, and where. */
export interface Reader {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
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
