import { mayAdminister, type Actor } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Account } from "#db/repositories/access-repositories.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { issuePasswordToken } from "./create-account.server.ts";
import { isLastAdministration } from "./keep-administration.server.ts";
import { placedGrants } from "./place-grants.server.ts";

export type AccountRefusal =
  "object.missing" | "account.not-administrable" | "account.last-administrator" | "row.conflict";

export type AccountChoice = { readonly organisationId: string; readonly accountId: string };

/** The account, if it is at home here and none of its rights reaches beyond those of the actor. */
async function administrable(
  repositories: Repositories,
  actor: Actor,
  { organisationId, accountId }: AccountChoice,
): Promise<Result<Account, AccountRefusal>> {
  const account = await repositories.accounts.findById(accountId);
  if (account?.organisationId !== organisationId) return err("object.missing");
  const rights = await placedGrants(repositories, accountId);
  return mayAdminister(actor, accountId, rights) ? ok(account) : err("account.not-administrable");
}

/** Disables or enables an account. Disabling ends all its sessions at once (promise SEC-03). */
export async function setAccountStatus(
  deps: Deps,
  actor: Actor,
  { status, ...choice }: AccountChoice & { readonly status: "active" | "disabled" },
): Promise<Result<undefined, AccountRefusal>> {
  return deps.unitOfWork<undefined, AccountRefusal>(async (repositories) => {
    const account = await administrable(repositories, actor, choice);
    if (!account.ok) return account;
    if (account.value.status === status) return ok(undefined);
    const isHis = ({ accountId }: { readonly accountId: string }) => accountId === choice.accountId;
    if (status === "disabled" && (await isLastAdministration(repositories, isHis)))
      return err("account.last-administrator");
    const stored = await repositories.accounts.update({ ...account.value, status }, account.value.version);
    if (!stored.ok) return err("row.conflict");
    if (status === "disabled") await repositories.sessions.removeByAccount(choice.accountId);
    await repositories.audit.append({
      action: status === "disabled" ? "account.disabled" : "account.enabled",
      actor: actor.accountId,
      organisationId: choice.organisationId,
      object: { kind: "account", code: choice.accountId, version: stored.value.version },
      payload: {},
    });
    return ok(undefined);
  });
}

/** Hands out a one-time token for a new password. */
export async function renewPasswordToken(
  deps: Deps,
  actor: Actor,
  choice: AccountChoice,
): Promise<Result<string, AccountRefusal>> {
  return deps.unitOfWork<string, AccountRefusal>(async (repositories) => {
    const account = await administrable(repositories, actor, choice);
    if (!account.ok) return account;
    if (account.value.demo) return err("account.not-administrable");
    return ok(await issuePasswordToken(deps, repositories, { actor, ...choice }));
  });
}
