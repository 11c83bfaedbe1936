import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

import { openSession } from "./open-session.server.ts";

/** Signs a person out everywhere; the value is the secret of the fresh session that goes on here. */
export async function endOtherSessions(
  deps: Deps,
  accountId: string,
): Promise<Result<string, "object.missing">> {
  return deps.unitOfWork<string, "object.missing">(async (repositories) => {
    const account = await repositories.accounts.findById(accountId);
    if (!account || account.demo) return err("object.missing");
    const { organisationId } = account;
    await repositories.sessions.removeByAccount(accountId);
    await repositories.audit.append({
      action: "session.ended",
      actor: accountId,
      organisationId,
      object: null,
      payload: { cause: "revoked" },
    });
    return ok(await openSession(deps, repositories, { accountId, organisationId, method: "token" }));
  });
}
