import { isRoleCode, ROLE_CODES, type RoleCode } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

export type DemoRoleView = {
  readonly login: string;
  readonly name: string;
  readonly role: RoleCode;
  readonly organisation: string;
};

/** The demo roles one may choose from on the login page; empty outside demo mode. */
export async function demoRoles({ repositories, settings }: Deps): Promise<DemoRoleView[]> {
  if (!settings.demo) return [];
  const organisations = new Map(
    (await repositories.organisations.listAll()).map((node) => [node.id, node.code]),
  );
  const shown: DemoRoleView[] = [];
  for (const account of await repositories.accounts.listDemo()) {
    const [grant] = await repositories.roleGrants.listEffective(account.id);
    if (account.status !== "active" || !grant || !isRoleCode(grant.role)) continue;
    const organisation = organisations.get(grant.organisationId) ?? "";
    shown.push({ login: account.login, name: account.displayName, role: grant.role, organisation });
  }
  return shown.sort((a, b) => ROLE_CODES.indexOf(a.role) - ROLE_CODES.indexOf(b.role));
}
