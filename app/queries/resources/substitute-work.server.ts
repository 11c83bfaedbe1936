import { can, resourceObject } from "#app/domain/access/index.ts";
import type { Capacity } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { type Choice, nextId, type WorkRequest } from "../processes/process-work.server.ts";

export interface SubstituteFormView {
  readonly resource: Choice;
  readonly horizonsHours: readonly number[];
  /** Null for a new one. */
  readonly substitute: Capacity | null;
  /** Code of the substitute, for a new one a free code. */
  readonly id: string;
  readonly version: number;
}

/** In place of a code: a substitute that does not exist yet. */
const NEW = "new";

/** Form of one substitute of a resource. Undefined where the person may not edit the resource. */
export async function substituteFormView(
  { repositories }: Deps,
  { actor, organisation, id }: WorkRequest,
  code: string,
): Promise<SubstituteFormView | undefined> {
  const resource = (await repositories.resources.findByCode(organisation.id, id))?.value;
  const parameters = await repositories.parameters.find(organisation.id);
  if (!resource || !parameters) return undefined;
  if (!can(actor, "resource.edit", { organisation, object: resourceObject(resource) })) return undefined;
  const capacities = await repositories.capacities.listByOrganisation(organisation.id);
  const stored = capacities.find(({ value }) => value.id === code && value.resource === id);
  if (code !== NEW && !stored) return undefined;
  const taken = capacities.map(({ value }) => value.id);
  return {
    resource: { id, name: resource.name },
    horizonsHours: parameters.value.horizonsHours,
    substitute: stored?.value ?? null,
    id: stored?.value.id ?? nextId(taken, "K-"),
    version: stored?.version ?? 0,
  };
}
