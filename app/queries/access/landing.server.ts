import { can, type Ability, type Actor } from "#app/domain/access/index.ts";
import {
  visibleOrganisations,
  type VisibleOrganisation,
} from "#app/services/access/visible-organisations.server.ts";
import type { Deps } from "#app/services/ports.ts";

/** What one may do first, and the page it leads to, below the organisation. */
const LANDINGS: readonly (readonly [Ability, string])[] = [
  ["overview.read", ""],
  ["plan.read", "/plans"],
  ["exercise.read", "/exercises"],
  ["account.manage", "/admin/accounts"],
];

/** First page of an organisation that a person may open; null where there is none. */
export function landingPage(actor: Actor, organisation: VisibleOrganisation): string | null {
  const found = LANDINGS.find(([ability]) => can(actor, ability, { organisation }));
  return found ? `/o/${encodeURIComponent(organisation.code)}${found[1]}` : null;
}

/** Where a person starts working: the first organisation of his or her grants, at the first page that is allowed there. */
export async function landing(deps: Deps, actor: Actor): Promise<string> {
  const nodes = await visibleOrganisations(deps, actor);
  for (const { organisationId } of actor.grants) {
    const organisation = nodes.find((node) => node.id === organisationId);
    const page = organisation ? landingPage(actor, organisation) : null;
    if (page !== null) return page;
  }
  return "/account";
}
