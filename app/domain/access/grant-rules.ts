import type { Actor, Grant, OrganisationNode } from "./actor.ts";
import { can } from "./can.ts";
import type { RoleCode } from "./role.ts";

/** Roles whose reach can be narrowed to units; for every other role a list of units is refused. */
export const ROLES_WITH_UNITS: ReadonlySet<RoleCode> = new Set(["bc-coordinator"]);

/** Roles that are only ever given for a time (reference 11.9: Revision). */
export const TIMED_ROLES: ReadonlySet<RoleCode> = new Set(["auditor"]);

export type GrantProblem =
  | "grant.outside-scope"
  | "grant.to-self"
  | "grant.role-above"
  | "grant.outlives-own"
  | "grant.needs-end"
  | "grant.end-passed"
  | "grant.units-not-possible";

export type GrantWish = {
  readonly accountId: string;
  readonly role: RoleCode;
  readonly includesBelow: boolean;
  readonly expiresAt: string | null;
  readonly units: readonly string[];
};

function someNodeBelow(node: OrganisationNode): OrganisationNode {
  return { id: `${node.id}/below`, ancestorIds: [node.id, ...node.ancestorIds] };
}

function covers(grant: Grant, node: OrganisationNode, includesBelow: boolean): boolean {
  const alone: Actor = {
    accountId: "",
    displayName: "",
    personId: null,
    language: "de",
    grants: [grant],
  };
  const here = can(alone, "account.manage", { organisation: node });
  return here && (!includesBelow || can(alone, "account.manage", { organisation: someNodeBelow(node) }));
}

/** Latest end among the grants that let the actor administer here; null when one of them has no end. */
function ownEnd(covering: readonly Grant[]): string | null {
  const ends = covering.map(({ expiresAt }) => expiresAt);
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
}

function outlives(expiresAt: string | null, end: string | null): boolean {
  return end !== null && (expiresAt === null || expiresAt > end);
}

/**
 * Why an actor may not give a role at a node; null when it is allowed. Delegation never exceeds the delegator (promise
 * TEN-05): not outside the own scope, not longer than the own right, not to oneself, platform roles only by their holders.
 */
export function grantProblem(
  actor: Actor,
  node: OrganisationNode,
  wish: GrantWish,
  now: string,
): GrantProblem | null {
  const covering = actor.grants.filter((grant) => covers(grant, node, wish.includesBelow));
  if (covering.length === 0) return "grant.outside-scope";
  if (wish.accountId === actor.accountId) return "grant.to-self";
  const operates = actor.grants.some(({ role }) => role === "platform-admin");
  if (wish.role === "platform-admin" && !operates) return "grant.role-above";
  if (outlives(wish.expiresAt, ownEnd(covering))) return "grant.outlives-own";
  if (wish.expiresAt !== null && wish.expiresAt <= now) return "grant.end-passed";
  if (TIMED_ROLES.has(wish.role) && wish.expiresAt === null) return "grant.needs-end";
  if (wish.units.length > 0 && !ROLES_WITH_UNITS.has(wish.role)) return "grant.units-not-possible";
  return null;
}

/** A grant together with the place of its node in the tree. */
export type PlacedGrant = { readonly grant: Grant; readonly node: OrganisationNode };

/**
 * Whether an actor may disable an account or hand out a link for a new password: only where every right of that account
 * lies within the actor's own scope. Otherwise a small administration could take over a big one.
 */
export function mayAdminister(actor: Actor, accountId: string, rights: readonly PlacedGrant[]): boolean {
  if (accountId === actor.accountId) return false;
  const operates = actor.grants.some(({ role }) => role === "platform-admin");
  return rights.every(({ grant, node }) => {
    if (grant.role === "platform-admin" && !operates) return false;
    return actor.grants.some((own) => covers(own, node, grant.includesBelow));
  });
}
