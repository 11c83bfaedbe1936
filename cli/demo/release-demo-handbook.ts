import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import type { Deps } from "#app/services/ports.ts";

/** A first released edition of the LfMS, prepared by the BC-Beauftragte and approved by the Leitung, as in real life. */
export async function releaseDemoHandbook(deps: Deps): Promise<void> {
  const organisation = await deps.repositories.organisations.findByCode("LfMS");
  const officer = await deps.repositories.accounts.findByLogin("bcb");
  const management = await deps.repositories.accounts.findByLogin("leitung");
  if (!organisation || !officer || !management) throw new Error("The demo land is incomplete.");
  const organisationId = organisation.id;
  const reason = "Erste Freigabe im Zyklus 2026";
  const prepared = await createRelease(deps, { accountId: officer.id }, { organisationId, reason });
  if (!prepared.ok) throw new Error(`The demo handbook could not be prepared: ${prepared.error.code}.`);
  const request = { organisationId, releaseId: prepared.value.id, reason: "Geprüft und freigegeben" };
  const approved = await approveRelease(deps, { accountId: management.id }, request);
  if (!approved.ok) throw new Error(`The demo handbook could not be approved: ${approved.error.code}.`);
}
