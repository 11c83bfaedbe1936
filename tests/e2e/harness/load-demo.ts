import type { Deps } from "#app/services/ports.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { demoAccounts } from "#seeds/demo-accounts.ts";
import { demoLand } from "#seeds/demo-land.ts";
import { ok } from "#app/domain/shared/result.ts";

/** A second officer, so that two people can work on the same sheet and release each other's editions. */
const SECOND_OFFICER = {
  loginName: "bcb-vertretung",
  name: "Vera Vertretung",
  role: "bc-officer",
  organisation: "LfMS",
  person: null,
} as const;

/** Fills an empty database with the demo land and one account per demo role. */
export async function loadDemo(deps: Deps): Promise<void> {
  for (const { document } of demoLand()) {
    const imported = await importOrganisation(deps, { accountId: "system" }, document);
    if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  }
  for (const account of [...demoAccounts(), SECOND_OFFICER]) await addAccount(deps, account);
}

interface NewDemoAccount {
  readonly loginName: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly person: string | null;
}

async function addAccount(deps: Deps, account: NewDemoAccount): Promise<void> {
  const organisation = await deps.repositories.organisations.findByCode(account.organisation);
  if (!organisation) throw new Error(`no organisation ${account.organisation}`);
  await deps.unitOfWork(async (repositories) => {
    const id = deps.ids.next();
    await repositories.accounts.insert({
      id,
      login: account.loginName,
      displayName: account.name,
      email: null,
      passwordHash: null,
      status: "active",
      language: null,
      theme: null,
      demo: true,
      organisationId: organisation.id,
      personCode: account.person,
    });
    await repositories.roleGrants.insert({
      id: deps.ids.next(),
      accountId: id,
      organisationId: organisation.id,
      role: account.role,
      reach: account.role === "land-coordinator" || account.role === "platform-admin" ? "subtree" : "node",
      limitedTo: account.role === "bc-coordinator" ? ["Ref. 31"] : null,
      grantedBy: null,
      expiresAt: null,
    });
    return ok(undefined);
  });
}
