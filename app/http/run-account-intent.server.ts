import type { Actor } from "#app/domain/access/index.ts";
import { endOfDayInBerlin } from "#app/domain/shared/berlin-day.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { renewPasswordToken, setAccountStatus } from "#app/services/access/administer-account.server.ts";
import { createAccount } from "#app/services/access/create-account.server.ts";
import { grantRole, revokeRole } from "#app/services/access/grant-role.server.ts";
import type { Deps } from "#app/services/ports.ts";

import type { AccountIntent } from "./account-intents.server.ts";

export type IntentOutcome = Result<
  { readonly token: string | null; readonly accountId: string | null },
  string
>;

type Situation = { readonly deps: Deps; readonly actor: Actor; readonly organisationId: string };

function without(result: Result<unknown, string>): IntentOutcome {
  return result.ok ? { ok: true, value: { token: null, accountId: null } } : result;
}

/** Runs one act of the accounts page; exactly one service does the work. */
export async function runAccountIntent(situation: Situation, intent: AccountIntent): Promise<IntentOutcome> {
  const { deps, actor, organisationId } = situation;
  switch (intent.intent) {
    case "create": {
      const { login, displayName, email } = intent;
      const created = await createAccount(deps, actor, { organisationId, login, displayName, email });
      return created;
    }
    case "disable":
    case "enable": {
      const status = intent.intent === "disable" ? "disabled" : "active";
      return without(
        await setAccountStatus(deps, actor, { organisationId, accountId: intent.account, status }),
      );
    }
    case "renew": {
      const accountId = intent.account;
      const renewed = await renewPasswordToken(deps, actor, { organisationId, accountId });
      return renewed.ok ? { ok: true, value: { token: renewed.value, accountId } } : renewed;
    }
    case "revoke":
      return without(await revokeRole(deps, actor, { organisationId, grantId: intent.grant }));
    case "grant":
      return without(
        await grantRole(deps, actor, {
          organisationId,
          accountId: intent.account,
          role: intent.role,
          includesBelow: intent.reach === "subtree",
          expiresAt: intent.until === null ? null : endOfDayInBerlin(intent.until),
          units: intent.units,
        }),
      );
  }
}
