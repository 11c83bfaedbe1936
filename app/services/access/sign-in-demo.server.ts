import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

import { atTheDoor } from "./at-the-door.server.ts";
import { isDemoInstallation } from "./demo-installation.server.ts";
import { openSession } from "./open-session.server.ts";
import { inTransaction } from "./in-transaction.server.ts";

/**
 * Signs in as a demo role without a password. Impossible outside demo mode, in a database that the demo has not filled
 * itself, and for accounts that are no demo accounts.
 */
export async function signInDemo(
  deps: Deps,
  login: string,
): Promise<Result<string, "login.refused" | "login.not-stored">> {
  if (!deps.settings.demo || !(await isDemoInstallation(deps))) return err("login.refused");
  const account = await deps.repositories.accounts.findByLogin(login);
  if (!account?.demo || account.status !== "active") return err("login.refused");
  const { id: accountId, organisationId } = account;
  return atTheDoor(deps, async () =>
    ok(
      await inTransaction(deps, (repositories) =>
        openSession(deps, repositories, { accountId, organisationId, method: "demo" }),
      ),
    ),
  );
}
