import { isRoleCode, type Actor, type RoleCode } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { RoleGrant } from "#db/repositories/access-repositories.ts";

export type GrantView = {
  readonly id: string;
  readonly role: RoleCode;
  readonly includesBelow: boolean;
  readonly expiresAt: string | null;
  readonly units: readonly string[];
};

export type AccountRowView = {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly active: boolean;
  /** Whether the account belongs to this organisation; others only hold a role here. */
  readonly atHome: boolean;
  readonly own: boolean;
  readonly lastLoginAt: string | null;
  readonly grants: readonly GrantView[];
};

export type AccountsPageView = {
  readonly rows: readonly AccountRowView[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
};

function grantViews(grants: readonly RoleGrant[], accountId: string, now: string): GrantView[] {
  return grants.flatMap((grant) => {
    const over = grant.revokedAt !== null || (grant.expiresAt !== null && grant.expiresAt <= now);
    if (grant.accountId !== accountId || over || !isRoleCode(grant.role)) return [];
    const { id, role, expiresAt } = grant;
    return [{ id, role, expiresAt, includesBelow: grant.reach === "subtree", units: grant.limitedTo ?? [] }];
  });
}

export type AccountsRequest = {
  readonly organisationId: string;
  readonly page: number;
  readonly search: string;
};

/** Accounts at home in the organisation and people who hold a role here, with their roles here and nowhere else. */
export async function accountsPage(
  { repositories, clock }: Deps,
  actor: Actor,
  { organisationId, page, search }: AccountsRequest,
): Promise<AccountsPageView> {
  const found = await repositories.accounts.listByOrganisation(organisationId, {
    page,
    ...(search === "" ? {} : { search }),
  });
  const grants = await repositories.roleGrants.listByOrganisation(organisationId);
  const now = clock.now();
  const rows = found.rows.map((account) => ({
    id: account.id,
    name: account.displayName,
    login: account.login,
    active: account.status === "active",
    atHome: account.organisationId === organisationId,
    own: account.id === actor.accountId,
    lastLoginAt: account.lastLoginAt,
    grants: grantViews(grants, account.id, now),
  }));
  return { rows, page: found.page, pageSize: found.pageSize, total: found.total };
}
