import { isRoleCode, type Actor, type RoleCode } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { RoleGrant } from "#db/repositories/access-repositories.ts";

import type { ListRequestView } from "../analysis/list-request.ts";

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

export const ACCOUNT_LIST = { sorts: ["login", "name", "state", "last"], filters: {} } as const;

/** Accounts at home in the organisation and people who hold a role here, with their roles here and nowhere else. */
export async function accountsPage(
  { repositories, clock }: Deps,
  actor: Actor,
  organisationId: string,
  { page, search, sort, descending }: ListRequestView,
): Promise<AccountsPageView> {
  const found = await repositories.accounts.listByOrganisation(organisationId, {
    page,
    ...(search === "" ? {} : { search }),
    sort: {
      by: sort as (typeof ACCOUNT_LIST)["sorts"][number],
      direction: descending ? "descending" : "ascending",
    },
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
