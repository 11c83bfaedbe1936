import type { OrganisationNode } from "./actor.ts";
import type { RoleCode } from "./role.ts";

/** A grant of administration as it stands, held by an account that can be used. */
export interface Administration {
  readonly grantId: string;
  readonly accountId: string;
  readonly role: RoleCode;
  readonly organisationId: string;
  readonly includesBelow: boolean;
  /** Null for one without an end. */
  readonly expiresAt: string | null;
}

/** Roles without which an installation or an organisation can no longer help itself. */
export const ADMINISTRATION_ROLES = ["org-admin", "platform-admin"] as const satisfies readonly RoleCode[];

function serves(one: Administration, lost: Administration, node: OrganisationNode): boolean {
  if (one.role !== lost.role || one.expiresAt !== null) return false;
  if (one.role === "platform-admin") return true;
  const isAbove = node.ancestorIds.includes(one.organisationId);
  return one.organisationId === node.id || (one.includesBelow && isAbove);
}

/**
 * Whether nobody administers for good any more once the given grants are gone. Grants with an end do not count as a
 * replacement, and losing one is not a loss: it would have ended anyway.
 * @param lost grants that would go, with the place of each
 */
export function leavesNobody(
  every: readonly Administration[],
  lost: readonly { readonly grant: Administration; readonly node: OrganisationNode }[],
): boolean {
  const gone = new Set(lost.map(({ grant }) => grant.grantId));
  const remaining = every.filter(({ grantId }) => !gone.has(grantId));
  return lost.some(
    ({ grant, node }) => grant.expiresAt === null && !remaining.some((one) => serves(one, grant, node)),
  );
}
