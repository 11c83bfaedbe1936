import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { adoptReleasedPlans } from "#app/services/plans/adopt-released-plans.server.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import type { ChangeTarget, Conflict } from "./write-content-changes.server.ts";

/** Puts a checked document in the place of the whole content, unless the organisation has another content version by now. */
export async function replaceContent(
  repositories: Pick<Repositories, "organisations" | "exchange" | "planVersions">,
  { organisationId, baseVersion }: ChangeTarget,
  document: ExchangeDocument,
  by: { readonly accountId: string; readonly importId: string },
): Promise<Result<{ readonly contentVersion: number }, Conflict>> {
  const { organisations, exchange } = repositories;
  const organisation = await organisations.findById(organisationId);
  if (organisation?.contentVersion !== baseVersion) return err({ code: "changed-meanwhile" });
  const { name } = document.organisation;
  if (organisation.name !== name) {
    const renamed = await organisations.update({ ...organisation, name }, organisation.version);
    if (!renamed.ok) return err({ code: "changed-meanwhile" });
  }
  await exchange.replace(organisationId, document);
  const newId = (plan: string) => `${by.importId}/${baseVersion}/${plan}`;
  await adoptReleasedPlans(repositories, { organisationId, document, by: by.accountId, newId });
  const contentVersion = (await organisations.findById(organisationId))?.contentVersion;
  return contentVersion === undefined ? err({ code: "changed-meanwhile" }) : ok({ contentVersion });
}
