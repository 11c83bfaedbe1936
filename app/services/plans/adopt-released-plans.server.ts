import { canonicalJson } from "#app/domain/audit/index.ts";
import type { ExchangeDocument, Plan } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { basisOf, planDifferences } from "#app/domain/plans/index.ts";
import type { PlanVersionContent } from "#db/repositories/plan-version-records.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { adoptedEdition, releasedContent } from "./plan-content.ts";

interface Adoption {
  readonly organisationId: string;
  readonly document: ExchangeDocument;
  readonly by: string;
  readonly newId: (plan: string) => string;
}

function saysTheSame(edition: PlanVersionContent, plan: Plan): boolean {
  return planDifferences(releasedContent(edition, ""), plan).length === 0;
}

/**
 * Freezes the plans that come released with an import, with the values of the BIA that came with them: only so can a later
 * change of these values be seen (V-36). A plan whose released edition is here already keeps the values it was released for.
 */
export async function adoptReleasedPlans(
  repositories: Pick<Repositories, "planVersions">,
  { organisationId, document, by, newId }: Adoption,
): Promise<void> {
  const released = (document.plans ?? []).filter(({ status }) => status === "released");
  if (released.length === 0) return;
  const held = await repositories.planVersions.listReleased(organisationId);
  const editions = new Map(held.map((edition) => [edition.planCode, edition]));
  const source = { document, result: analyse(document) };
  for (const plan of released) {
    const edition = editions.get(plan.id);
    if (edition?.versionText === plan.version && saysTheSame(edition, plan)) continue;
    const basis = canonicalJson(basisOf(plan, source));
    await repositories.planVersions.insert(
      organisationId,
      adoptedEdition(plan, { id: newId(plan.id), basis, by }),
    );
  }
}
