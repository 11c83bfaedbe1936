import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

import { atTheDoor } from "./at-the-door.server.ts";
import { admitAttempt, forgiveAttempts } from "./login-throttle.server.ts";
import { openSession } from "./open-session.server.ts";
import { inTransaction } from "./in-transaction.server.ts";

export type SignInInput = { readonly login: string; readonly password: string; readonly network: string };
export type SignInRefusal = "login.refused" | "login.throttled" | "login.not-stored";

/**
 * Signs in with name and password; the value is the secret of the new session. A wrong password, an unknown name and a
 * disabled account give the same answer after the same work.
 */
export async function signIn(deps: Deps, input: SignInInput): Promise<Result<string, SignInRefusal>> {
  return atTheDoor(deps, () => judge(deps, input));
}

async function judge(
  deps: Deps,
  input: SignInInput,
): Promise<Result<string, "login.refused" | "login.throttled">> {
  if (!(await admitAttempt(deps, input.login, input.network))) {
    deps.log.warn("login.throttled");
    return err("login.throttled");
  }
  const account = await deps.repositories.accounts.findByLogin(input.login);
  const usable = account?.status === "active" && !account.demo;
  const genuine = await deps.passwords.verify(usable ? account.passwordHash : null, input.password);
  if (!genuine || !account) return err("login.refused");
  await forgiveAttempts(deps, input.login, input.network);
  const { id: accountId, organisationId } = account;
  return ok(
    await inTransaction(deps, (repositories) =>
      openSession(deps, repositories, { accountId, organisationId, method: "password" }),
    ),
  );
}
