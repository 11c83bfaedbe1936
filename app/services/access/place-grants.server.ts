import type { OrganisationNode, PlacedGrant } from "#app/domain/access/index.ts";
import type { RoleGrant } from "#db/repositories/access-repositories.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { toGrants } from "./resolve-session.server.ts";

/** Place of an organisation in the tree. */
export async function nodeOf(repositories: Repositories, organisationId: string): Promise<OrganisationNode> {
  const line = await repositories.organisations.listAncestors(organisationId);
  return {
    id: organisationId,
    ancestorIds: line.map(({ id }) => id).filter((id) => id !== organisationId),
  };
}

/** The effective grants of an account with the place of each in the organisation tree. */
export async function placedGrants(repositories: Repositories, accountId: string): Promise<PlacedGrant[]> {
  const rows: readonly RoleGrant[] = await repositories.roleGrants.listEffective(accountId);
  const placed: PlacedGrant[] = [];
  for (const grant of toGrants(rows))
    placed.push({ grant, node: await nodeOf(repositories, grant.organisationId) });
  return placed;
}
