import type { Actor } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

/**
 * Makes the secret of a person's calendar address at one organisation; the one before stops working. The secret is handed out
 * once, only its hash is kept.
 */
export async function issueCalendarAddress(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<string> {
  const secret = deps.secrets.create();
  await deps.unitOfWork(async ({ calendarTokens, audit }) => {
    await calendarTokens.put(organisation.id, actor.accountId, deps.secrets.hash(secret));
    await audit.append({
      action: "calendar.address-issued",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "account", code: actor.accountId, version: null },
      payload: {},
    });
    return ok(undefined);
  });
  return secret;
}

/** From now on the address answers as if it had never been. */
export async function revokeCalendarAddress(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<Result<undefined, { readonly code: "object.missing" }>> {
  return deps.unitOfWork<undefined, { readonly code: "object.missing" }>(
    async ({ calendarTokens, audit }) => {
      if (!(await calendarTokens.remove(organisation.id, actor.accountId)))
        return err({ code: "object.missing" });
      await audit.append({
        action: "calendar.address-revoked",
        actor: actor.accountId,
        organisationId: organisation.id,
        object: { kind: "account", code: actor.accountId, version: null },
        payload: {},
      });
      return ok(undefined);
    },
  );
}
