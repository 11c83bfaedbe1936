import { grantProblem, type Actor, type GrantProblem, type RoleCode } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { RoleGrant } from "#db/repositories/access-repositories.ts";

import { isLastAdministration } from "./keep-administration.server.ts";
import { nodeOf } from "./place-grants.server.ts";

export type GrantInput = {
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: RoleCode;
  readonly includesBelow: boolean;
  readonly expiresAt: string | null;
  readonly units: readonly string[];
};

export type GrantRefusal = GrantProblem | "object.missing" | "grant.exists";

function isInForce(grant: RoleGrant, now: string): boolean {
  return grant.revokedAt === null && (grant.expiresAt === null || grant.expiresAt > now);
}

/** Gives a role at a node. The policy decides what may be given; nobody can give more than he or she has to give. */
export async function grantRole(
  deps: Deps,
  actor: Actor,
  input: GrantInput,
): Promise<Result<string, GrantRefusal>> {
  const { organisationId, accountId, role, expiresAt } = input;
  return deps.unitOfWork<string, GrantRefusal>(async (repositories) => {
    const node = await nodeOf(repositories, organisationId);
    const now = deps.clock.now();
    const refused = grantProblem(actor, node, input, now);
    if (refused) return err(refused);
    const account = await repositories.accounts.findById(accountId);
    const held = await repositories.roleGrants.listByAccount(organisationId, accountId);
    if (!account || (account.organisationId !== organisationId && held.length === 0))
      return err("object.missing");
    const reach = input.includesBelow ? "subtree" : "node";
    if (held.some((grant) => isInForce(grant, now) && grant.role === role && grant.reach === reach))
      return err("grant.exists");
    const limitedTo = input.units.length > 0 ? [...input.units] : null;
    const id = deps.ids.next();
    const given = { accountId, organisationId, role, reach, limitedTo, expiresAt } as const;
    await repositories.roleGrants.insert({ id, ...given, grantedBy: actor.accountId });
    await repositories.audit.append({
      action: "grant.given",
      actor: actor.accountId,
      organisationId,
      object: { kind: "role-grant", code: id, version: null },
      payload: { account: accountId, role, reach, limitedTo, expiresAt },
    });
    return ok(id);
  });
}

type RevokeRefusal = "object.missing" | "grant.to-self" | "grant.role-above" | "account.last-administrator";

/**
 * Takes a role away; it is gone with the next request of the person. Nobody takes the own administration away, and nobody the
 * last one that has no end.
 */
export async function revokeRole(
  deps: Deps,
  actor: Actor,
  input: { readonly organisationId: string; readonly grantId: string },
): Promise<Result<undefined, RevokeRefusal>> {
  return deps.unitOfWork<undefined, RevokeRefusal>(async (repositories) => {
    const grants = await repositories.roleGrants.listByOrganisation(input.organisationId);
    const grant = grants.find(({ id, revokedAt }) => id === input.grantId && revokedAt === null);
    if (!grant) return err("object.missing");
    if (grant.accountId === actor.accountId) return err("grant.to-self");
    const operates = actor.grants.some(({ role }) => role === "platform-admin");
    if (grant.role === "platform-admin" && !operates) return err("grant.role-above");
    if (await isLastAdministration(repositories, ({ grantId }) => grantId === grant.id))
      return err("account.last-administrator");
    const revoked = await repositories.roleGrants.revoke(input.organisationId, grant.id);
    if (!revoked.ok) return err("object.missing");
    await repositories.audit.append({
      action: "grant.revoked",
      actor: actor.accountId,
      organisationId: input.organisationId,
      object: { kind: "role-grant", code: grant.id, version: null },
      payload: { account: grant.accountId, role: grant.role },
    });
    return ok(undefined);
  });
}
