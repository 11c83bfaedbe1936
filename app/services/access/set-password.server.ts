import { passwordProblem, type PasswordProblem } from "#app/domain/access/password-rules.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Account } from "#db/repositories/access-repositories.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { atTheDoor } from "./at-the-door.server.ts";
import { admitAttempt, forgiveAttempts } from "./login-throttle.server.ts";
import { openSession } from "./open-session.server.ts";

export type NewPasswordRefusal = PasswordProblem | "token.unusable" | "login.not-stored";

type Store = { readonly account: Account; readonly passwordHash: string };

async function store(repositories: Repositories, { account, passwordHash }: Store): Promise<boolean> {
  const stored = await repositories.accounts.update({ ...account, passwordHash }, account.version);
  if (!stored.ok) return false;
  await repositories.sessions.removeByAccount(account.id);
  await repositories.audit.append({
    action: "account.password-set",
    actor: account.id,
    organisationId: account.organisationId,
    object: { kind: "account", code: account.id, version: stored.value.version },
    payload: {},
  });
  return true;
}

/** Sets a password by a one-time link and signs in: the value is the secret of the new session; all others end. */
export async function setPasswordByToken(
  deps: Deps,
  input: { readonly token: string; readonly password: string },
): Promise<Result<string, NewPasswordRefusal>> {
  const tokenHash = deps.secrets.hash(input.token.trim());
  const token = await deps.repositories.oneTimeTokens.findUsable(tokenHash);
  const account =
    token?.purpose === "set-password" && token.accountId !== null
      ? await deps.repositories.accounts.findById(token.accountId)
      : undefined;
  if (account?.status !== "active" || account.demo) return err("token.unusable");
  const weak = passwordProblem(input.password, [account.login, account.displayName]);
  if (weak) return err(weak);
  const passwordHash = await deps.passwords.hash(input.password);
  return atTheDoor(deps, () =>
    deps.unitOfWork<string, NewPasswordRefusal>(async (repositories) => {
      const used = await repositories.oneTimeTokens.use(tokenHash);
      if (!used.ok || !(await store(repositories, { account, passwordHash }))) return err("token.unusable");
      const { id: accountId, organisationId } = account;
      return ok(await openSession(deps, repositories, { accountId, organisationId, method: "token" }));
    }),
  );
}

export type ChangePasswordInput = {
  readonly accountId: string;
  readonly current: string;
  readonly password: string;
  readonly network: string;
};
export type ChangePasswordRefusal = PasswordProblem | "password.wrong" | "login.throttled" | "row.conflict";

/** Changes the own password. Every session ends, also on other devices; the value is the secret of a fresh one. */
export async function changePassword(
  deps: Deps,
  input: ChangePasswordInput,
): Promise<Result<string, ChangePasswordRefusal>> {
  const account = await deps.repositories.accounts.findById(input.accountId);
  if (!account || account.demo) return err("password.wrong");
  if (!(await admitAttempt(deps, account.login, input.network))) return err("login.throttled");
  if (!(await deps.passwords.verify(account.passwordHash, input.current))) return err("password.wrong");
  await forgiveAttempts(deps, account.login, input.network);
  const weak = passwordProblem(input.password, [account.login, account.displayName]);
  if (weak) return err(weak);
  const passwordHash = await deps.passwords.hash(input.password);
  return deps.unitOfWork<string, ChangePasswordRefusal>(async (repositories) => {
    if (!(await store(repositories, { account, passwordHash }))) return err("row.conflict");
    const { id: accountId, organisationId } = account;
    return ok(await openSession(deps, repositories, { accountId, organisationId, method: "password" }));
  });
}
