import { ADMINISTRATION_ROLES, type Administration, leavesNobody } from "#app/domain/access/index.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { nodeOf } from "./place-grants.server.ts";

/** Whether taking the chosen grants away leaves an organisation or the installation without administration. */
export async function isLastAdministration(
  repositories: Repositories,
  isLost: (grant: Administration) => boolean,
): Promise<boolean> {
  const every = await repositories.roleGrants.listHolders(ADMINISTRATION_ROLES);
  const lost = [];
  for (const grant of every)
    if (isLost(grant)) lost.push({ grant, node: await nodeOf(repositories, grant.organisationId) });
  return leavesNobody(every, lost);
}
