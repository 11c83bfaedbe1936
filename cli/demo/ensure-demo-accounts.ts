import { TIMED_ROLES, type RoleCode } from "#app/domain/access/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import { demoAccounts, type DemoAccount } from "#seeds/demo-accounts.ts";

/** Roles that look at the organisations below their own. */
const SEES_BELOW: ReadonlySet<RoleCode> = new Set(["land-coordinator", "platform-admin"]);

/** One account without a password per demo role; only the buttons of the demo mode lead into them. */
export async function ensureDemoAccounts(deps: Deps, rightsEnd: string): Promise<void> {
  for (const demo of demoAccounts()) {
    if (await deps.repositories.accounts.findByLogin(demo.loginName)) continue;
    await createDemoAccount(deps, demo, rightsEnd);
  }
}

async function createDemoAccount(deps: Deps, demo: DemoAccount, rightsEnd: string): Promise<void> {
  const organisation = await deps.repositories.organisations.findByCode(demo.organisation);
  if (!organisation)
    throw new Error(`The demo account ${demo.loginName} belongs to an organisation that is not there.`);
  const limitedTo = demo.role === "bc-coordinator" ? await unitsOf(deps, organisation.id, demo.person) : null;
  const accountId = deps.ids.next();
  const grantId = deps.ids.next();
  const grant = {
    accountId,
    organisationId: organisation.id,
    role: demo.role,
    reach: SEES_BELOW.has(demo.role) ? ("subtree" as const) : ("node" as const),
    limitedTo,
    expiresAt: TIMED_ROLES.has(demo.role) ? rightsEnd : null,
  };
  await deps.unitOfWork<undefined, never>(async (repositories) => {
    await repositories.accounts.insert(demoAccount(demo, accountId, organisation.id));
    await repositories.roleGrants.insert({ ...grant, id: grantId, grantedBy: null });
    const evidence = { actor: "system", organisationId: organisation.id };
    await repositories.audit.append({
      ...evidence,
      action: "account.created",
      object: { kind: "account", code: accountId, version: 1 },
      payload: { demo: true },
    });
    await repositories.audit.append({
      ...evidence,
      action: "grant.given",
      object: { kind: "role-grant", code: grantId, version: null },
      payload: {
        account: accountId,
        role: grant.role,
        reach: grant.reach,
        limitedTo,
        expiresAt: grant.expiresAt,
      },
    });
    return ok(undefined);
  });
}

function demoAccount(demo: DemoAccount, id: string, organisationId: string) {
  return {
    id,
    login: demo.loginName,
    displayName: demo.name,
    email: null,
    passwordHash: null,
    status: "active" as const,
    language: null,
    theme: null,
    demo: true,
    organisationId,
    personCode: demo.person,
  };
}

async function unitsOf(deps: Deps, organisationId: string, person: string | null): Promise<string[] | null> {
  const document = await deps.repositories.exchange.load(organisationId);
  const unit = document?.people?.find(({ id }) => id === person)?.unit;
  return unit === null || unit === undefined ? null : [unit];
}
