import { maySeeOrganisation, type Actor } from "#app/domain/access/index.ts";
import type { OrganisationKind } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

export type VisibleOrganisation = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly ancestorIds: readonly string[];
};

/** The organisation with this code if the actor may know of it; undefined otherwise, whether it exists or not. */
export async function findOrganisation(
  { repositories }: Pick<Deps, "repositories">,
  actor: Actor,
  code: string,
): Promise<VisibleOrganisation | undefined> {
  const found = await repositories.organisations.findByCode(code);
  if (!found) return undefined;
  const line = await repositories.organisations.listAncestors(found.id);
  const ancestorIds = line.map(({ id }) => id).filter((id) => id !== found.id);
  if (!maySeeOrganisation(actor, { id: found.id, ancestorIds })) return undefined;
  return { id: found.id, code: found.code, name: found.name, kind: found.kind ?? "authority", ancestorIds };
}
