import type { Ability } from "./ability.ts";
import type { AccessObject, AccessTarget, Actor, Grant, OrganisationNode } from "./actor.ts";
import { ROLE_MATRIX, type Reach } from "./matrix.ts";

const WIDER: Readonly<Record<Reach, number>> = { own: 1, "own-unit": 2, all: 3 };

/** How far one grant carries an ability at a node; undefined where it does not carry it at all. */
function reachOfGrant(grant: Grant, ability: Ability, node: OrganisationNode): Reach | undefined {
  const { rights, below } = ROLE_MATRIX[grant.role];
  if (grant.organisationId === node.id) return rights[ability];
  if (!grant.includesBelow || !node.ancestorIds.includes(grant.organisationId)) return undefined;
  return (below ?? rights)[ability];
}

/** The widest reach an actor has for an ability at a node; undefined means none (default deny). */
export function reachOf(actor: Actor, ability: Ability, node: OrganisationNode): Reach | undefined {
  let widest: Reach | undefined;
  for (const grant of actor.grants) {
    const reach = reachOfGrant(grant, ability, node);
    if (reach && (!widest || WIDER[reach] > WIDER[widest])) widest = reach;
  }
  return widest;
}

function isOwn(actor: Actor, object: AccessObject): boolean {
  return actor.personId !== null && (object.people ?? []).includes(actor.personId);
}

function inGrantedUnit(grant: Grant, object: AccessObject): boolean {
  return object.unit !== null && object.unit !== undefined && grant.units.includes(object.unit);
}

function grantReaches(actor: Actor, grant: Grant, ability: Ability, target: AccessTarget): boolean {
  const reach = reachOfGrant(grant, ability, target.organisation);
  if (!reach) return false;
  if (reach === "all" || !target.object) return true;
  if (reach === "own-unit" && inGrantedUnit(grant, target.object)) return true;
  return isOwn(actor, target.object);
}

/**
 * Whether an actor may do something, by the declared matrix alone (reference 11.9, promises 1). Without an object the
 * answer is whether there could be an object the actor may reach. Nobody approves what he or she submitted.
 */
export function can(actor: Actor, ability: Ability, target: AccessTarget): boolean {
  const ownSubmission = target.object?.submittedBy === actor.accountId;
  if (ability.endsWith(".approve") && ownSubmission) return false;
  return actor.grants.some((grant) => grantReaches(actor, grant, ability, target));
}

/** Whether an actor holds an ability at any node at all, for routes without an organisation in their address. */
export function canSomewhere(actor: Actor, ability: Ability): boolean {
  return actor.grants.some((grant) => ROLE_MATRIX[grant.role].rights[ability] !== undefined);
}

/**
 * Whether the existence of an organisation may be known to the actor: at least one right there. Where this is false,
 * every address below the organisation answers as if it did not exist.
 */
export function maySeeOrganisation(actor: Actor, node: OrganisationNode): boolean {
  return actor.grants.some(
    (grant) =>
      grant.organisationId === node.id ||
      (grant.includesBelow && node.ancestorIds.includes(grant.organisationId)),
  );
}

/** The grants that count at an instant (ISO 8601, UTC): an expired grant is no grant. */
export function activeGrants(grants: readonly Grant[], now: string): Grant[] {
  return grants.filter((grant) => grant.expiresAt === null || grant.expiresAt > now);
}
