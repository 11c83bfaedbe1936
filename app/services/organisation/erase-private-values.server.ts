import type { AuditObject } from "#app/domain/audit/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

import { evidenceOf } from "./service-actor.ts";
import type { ServiceActor } from "./service-actor.ts";

/**
 * Erases the personal values that the log keeps of one object (Art. 17 DSGVO); the chain stays valid and tells that and by whom
 * it was done. What the person has typed and not saved goes too. The object itself, released editions, backups and prints are not touched. Returns the numbers of the events.
 */
export async function erasePrivateValues(
  deps: Pick<Deps, "unitOfWork">,
  actor: ServiceActor,
  request: { readonly organisationId: string; readonly object: Omit<AuditObject, "version"> },
): Promise<readonly number[]> {
  const erased = await deps.unitOfWork<readonly number[], never>(async ({ audit, formDrafts }) => {
    const { organisationId, object } = request;
    if (object.kind === "person") await formDrafts.removeByPerson(organisationId, object.code);
    if (object.kind === "account") await formDrafts.removeByAccount(object.code);
    return ok(await audit.erasePrivateValues(organisationId, object, evidenceOf(actor)));
  });
  return erased.ok ? erased.value : [];
}
