import { can, type Ability, type Actor } from "#app/domain/access/index.ts";
import { findOrganisation } from "#app/services/access/find-organisation.server.ts";
import type { Deps } from "#app/services/ports.ts";

/** What one may do first, and the page it leads to, below the organisation. */
const LANDINGS: readonly (readonly [Ability, string])[] = [
  ["overview.read", ""],
  ["plan.read", "/plans"],
  ["exercise.read", "/exercises"],
  ["account.manage", "/admin/accounts"],
];

/** Where a person starts working: the first organisation of his or her grants, at the first page that is allowed there. */
export async function landing(deps: Deps, actor: Actor): Promise<string> {
  for (const { organisationId } of actor.grants) {
    const node = await deps.repositories.organisations.findById(organisationId);
    const organisation = node && (await findOrganisation(deps, actor, node.code));
    if (!organisation) continue;
    const found = LANDINGS.find(([ability]) => can(actor, ability, { organisation }));
    if (found) return `/o/${encodeURIComponent(organisation.code)}${found[1]}`;
  }
  return "/account";
}
