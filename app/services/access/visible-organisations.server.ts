import { maySeeOrganisation, type Actor } from "#app/domain/access/index.ts";
import type { OrganisationKind } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

export type VisibleOrganisation = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Nodes above, as far as the actor has rights there or above them: no other could give a right here. */
  readonly ancestorIds: readonly string[];
  readonly parentId: string | null;
  /** Version of the content at the moment of reading. */
  readonly contentVersion: number;
  /** Exercise that runs there right now. */
  readonly runningExercise?: { readonly id: string; readonly title: string } | null;
};

/** Every organisation the actor may know of, by name; one statement. */
export async function visibleOrganisations(
  { repositories }: Pick<Deps, "repositories">,
  actor: Actor,
): Promise<readonly VisibleOrganisation[]> {
  const ids = (includesBelow: boolean) =>
    actor.grants
      .filter((grant) => grant.includesBelow === includesBelow)
      .map((grant) => grant.organisationId);
  const rows = await repositories.organisations.listReachable(ids(false), ids(true));
  const parents = new Map(rows.map((row) => [row.id, row.parentId]));
  const above = (id: string): string[] => {
    const parent = parents.get(id);
    return parent && parents.has(parent) ? [parent, ...above(parent)] : [];
  };
  return rows
    .map(({ id, code, name, kind, parentId, contentVersion, runningExercise }) => ({
      id,
      code,
      name,
      kind: kind ?? ("authority" as const),
      ancestorIds: above(id),
      parentId,
      contentVersion,
      runningExercise,
    }))
    .filter((node) => maySeeOrganisation(actor, node));
}
