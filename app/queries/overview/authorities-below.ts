import { type Actor, can } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

export interface AuthorityRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  /** Every organisation the actor may know of. */
  readonly visible: readonly CurrentOrganisation[];
}

/** Organisations below a Ressort or the Land of which the actor may see aggregates. */
export function aggregatedBelow({ actor, organisation, visible }: AuthorityRequest): CurrentOrganisation[] {
  if (organisation.kind !== "land" && organisation.kind !== "ressort") return [];
  return visible.filter(
    (node) =>
      node.ancestorIds.includes(organisation.id) && can(actor, "aggregate.read", { organisation: node }),
  );
}
