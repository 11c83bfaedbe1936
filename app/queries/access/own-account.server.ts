import type { Actor, RoleCode } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

export type OwnRoleView = {
  readonly role: RoleCode;
  readonly organisation: string;
  readonly includesBelow: boolean;
  readonly expiresAt: string | null;
};

export type OwnAccountView = {
  readonly name: string;
  readonly login: string;
  readonly demo: boolean;
  readonly roles: readonly OwnRoleView[];
};

/** The page of one's own account. */
export async function ownAccount({ repositories }: Deps, actor: Actor): Promise<OwnAccountView | undefined> {
  const account = await repositories.accounts.findById(actor.accountId);
  if (!account) return undefined;
  const roles: OwnRoleView[] = [];
  for (const { role, organisationId, includesBelow, expiresAt } of actor.grants) {
    const node = await repositories.organisations.findById(organisationId);
    roles.push({ role, organisation: node?.name ?? "", includesBelow, expiresAt });
  }
  return { name: account.displayName, login: account.login, demo: account.demo, roles };
}
