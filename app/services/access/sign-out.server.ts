import type { Deps } from "#app/services/ports.ts";
import { inTransaction } from "./in-transaction.server.ts";

/** Ends the session of a cookie on the server: the secret is worthless afterwards. */
export async function signOut(deps: Deps, secret: string): Promise<void> {
  const idHash = deps.secrets.hash(secret);
  await inTransaction(deps, async (repositories) => {
    const session = await repositories.sessions.findByIdHash(idHash);
    if (!session) return;
    await repositories.sessions.remove(idHash);
    const account = await repositories.accounts.findById(session.accountId);
    await repositories.audit.append({
      action: "session.ended",
      actor: session.accountId,
      organisationId: account?.organisationId ?? null,
      object: null,
      payload: { cause: "logout" },
    });
  });
}
