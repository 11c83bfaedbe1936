import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

/** Ends one session of the person's own account; one that is over already, or is not the person's, changes nothing. */
export async function endSession(
  deps: Deps,
  { accountId, session }: { readonly accountId: string; readonly session: string },
): Promise<Result<undefined, "object.missing">> {
  return deps.unitOfWork<undefined, "object.missing">(async (repositories) => {
    const account = await repositories.accounts.findById(accountId);
    if (!account || account.demo) return err("object.missing");
    const found = await repositories.sessions.findByIdHash(session);
    if (found?.accountId !== accountId) return ok(undefined);
    await repositories.sessions.remove(session);
    await repositories.audit.append({
      action: "session.ended",
      actor: accountId,
      organisationId: account.organisationId,
      object: null,
      payload: { cause: "revoked" },
    });
    return ok(undefined);
  });
}
