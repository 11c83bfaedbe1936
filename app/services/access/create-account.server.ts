import type { Actor } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { minutesFrom } from "./open-session.server.ts";

/** A link for a new password is valid for two days. */
export const PASSWORD_TOKEN_MINUTES = 48 * 60;

export type NewAccountInput = {
  readonly organisationId: string;
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
};

export type CreatedAccount = { readonly accountId: string; readonly token: string };

/** Issues a one-time token for a new password inside a unit of work; earlier ones of the account become worthless. */
export async function issuePasswordToken(
  deps: Pick<Deps, "clock" | "secrets">,
  repositories: Repositories,
  act: { readonly actor: Actor; readonly accountId: string; readonly organisationId: string },
): Promise<string> {
  const secret = deps.secrets.create();
  await repositories.oneTimeTokens.removeByPurpose("set-password", act.accountId);
  await repositories.oneTimeTokens.insert({
    tokenHash: deps.secrets.hash(secret),
    purpose: "set-password",
    accountId: act.accountId,
    expiresAt: minutesFrom(deps.clock.now(), PASSWORD_TOKEN_MINUTES),
  });
  await repositories.audit.append({
    action: "account.token-issued",
    actor: act.actor.accountId,
    organisationId: act.organisationId,
    object: { kind: "account", code: act.accountId, version: null },
    payload: { purpose: "set-password" },
  });
  return secret;
}

/** Creates an account at home in the organisation, without password and without rights; the token sets the password. */
export async function createAccount(
  deps: Deps,
  actor: Actor,
  input: NewAccountInput,
): Promise<Result<CreatedAccount, "account.login-taken">> {
  return deps.unitOfWork<CreatedAccount, "account.login-taken">(async (repositories) => {
    const accountId = deps.ids.next();
    const created = await repositories.accounts.insert({
      ...input,
      id: accountId,
      passwordHash: null,
      status: "active",
      language: null,
      theme: null,
      demo: false,
      personCode: null,
    });
    if (!created.ok) return err("account.login-taken");
    const { organisationId } = input;
    await repositories.audit.append({
      action: "account.created",
      actor: actor.accountId,
      organisationId,
      object: { kind: "account", code: accountId, version: 1 },
      payload: { demo: false },
    });
    const token = await issuePasswordToken(deps, repositories, { actor, accountId, organisationId });
    return ok({ accountId, token });
  });
}
