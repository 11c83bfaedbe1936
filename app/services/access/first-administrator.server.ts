import { passwordProblem, type PasswordProblem } from "#app/domain/access/password-rules.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { inTransaction } from "./in-transaction.server.ts";
import { minutesFrom, openSession } from "./open-session.server.ts";

export const FIRST_TOKEN_MINUTES = 30;

/** Whether nobody can administer this installation yet. Demo accounts do not count: they have no password. */
export async function needsFirstAdministrator({
  repositories,
}: Pick<Deps, "repositories">): Promise<boolean> {
  const demo = await repositories.accounts.listDemo();
  return (await repositories.accounts.count()) === demo.length;
}

/** Issues the one-time token for the first administrator (promise OPS-05); an older one becomes worthless. */
export async function issueFirstAdministratorToken(deps: Deps): Promise<string> {
  const secret = deps.secrets.create();
  await inTransaction(deps, async (repositories) => {
    await repositories.oneTimeTokens.removeByPurpose("first-administrator", null);
    await repositories.oneTimeTokens.insert({
      tokenHash: deps.secrets.hash(secret),
      purpose: "first-administrator",
      accountId: null,
      expiresAt: minutesFrom(deps.clock.now(), FIRST_TOKEN_MINUTES),
    });
  });
  return secret;
}

export type FirstAdministratorInput = {
  readonly token: string;
  readonly login: string;
  readonly displayName: string;
  readonly password: string;
  /** What to administer: an organisation that is here, or in an empty database the one to create. */
  readonly organisationCode: string;
  /** Only for the organisation to create. */
  readonly organisationName?: string | undefined;
};

export type FirstAdministratorRefusal =
  | "token.unusable"
  | PasswordProblem
  | "account.login-taken"
  | "organisation.code-taken"
  | "organisation.unknown";

type Creation = {
  readonly deps: Deps;
  readonly input: FirstAdministratorInput;
  readonly passwordHash: string;
};

/** Creates the first account from a one-time token and signs it in; the value is the secret of the session. */
export async function createFirstAdministrator(
  deps: Deps,
  input: FirstAdministratorInput,
): Promise<Result<string, FirstAdministratorRefusal>> {
  const usable = await deps.repositories.oneTimeTokens.findUsable(deps.secrets.hash(input.token.trim()));
  if (usable?.purpose !== "first-administrator") return err("token.unusable");
  const weak = passwordProblem(input.password, [
    input.login,
    input.displayName,
    input.organisationName ?? input.organisationCode,
  ]);
  if (weak) return err(weak);
  const passwordHash = await deps.passwords.hash(input.password);
  return deps.unitOfWork((repositories) => create(repositories, { deps, input, passwordHash }));
}

async function create(
  repositories: Repositories,
  { deps, input, passwordHash }: Creation,
): Promise<Result<string, FirstAdministratorRefusal>> {
  const used = await repositories.oneTimeTokens.use(deps.secrets.hash(input.token.trim()));
  if (!used.ok || !(await needsFirstAdministrator({ repositories }))) return err("token.unusable");
  const chosen = await organisationToAdminister(repositories, input, deps.ids.next());
  if (!chosen.ok) return chosen;
  const account = await repositories.accounts.insert({
    id: deps.ids.next(),
    login: input.login,
    displayName: input.displayName,
    email: null,
    passwordHash,
    status: "active",
    language: null,
    theme: null,
    demo: false,
    organisationId: null,
    personCode: null,
  });
  if (!account.ok) return err("account.login-taken");
  const accountId = account.value.id;
  await giveAdministration(repositories, { deps, accountId, organisationId: chosen.value });
  return ok(await openSession(deps, repositories, { accountId, organisationId: null, method: "token" }));
}

async function organisationToAdminister(
  repositories: Repositories,
  input: FirstAdministratorInput,
  organisationId: string,
): Promise<Result<string, "organisation.code-taken" | "organisation.unknown">> {
  const all = await repositories.organisations.listAll();
  if (all.length > 0) {
    const chosen = all.find(({ code }) => code === input.organisationCode);
    return chosen ? ok(chosen.id) : err("organisation.unknown");
  }
  if (input.organisationName === undefined) return err("organisation.unknown");
  const created = await repositories.organisations.insert({
    id: organisationId,
    code: input.organisationCode,
    name: input.organisationName,
    kind: null,
    parentCode: null,
  });
  return created.ok ? ok(created.value.id) : err("organisation.code-taken");
}

async function giveAdministration(
  repositories: Repositories,
  { deps, accountId, organisationId }: { deps: Deps; accountId: string; organisationId: string },
): Promise<void> {
  for (const role of ["org-admin", "platform-admin"]) {
    const id = deps.ids.next();
    const grant = { accountId, organisationId, role, reach: "subtree", limitedTo: null } as const;
    await repositories.roleGrants.insert({ id, ...grant, grantedBy: null, expiresAt: null });
  }
  await repositories.audit.append({
    action: "account.first-administrator",
    actor: accountId,
    organisationId: null,
    object: { kind: "account", code: accountId, version: 1 },
    payload: {},
  });
}
