import { canonicalDocumentText, checkDocument } from "#app/domain/exchange/index.ts";
import { withoutPendingScripts } from "#app/domain/exercise/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { withReleasedPlans } from "#app/services/plans/plan-content.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfJson, hashOfText } from "#db/audit/hashes.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

import { releaseRefusal } from "./release-refusal.ts";
import type { ReleaseRefusal } from "./release-refusal.ts";
import { evidenceOf } from "./service-actor.ts";
import type { ServiceActor } from "./service-actor.ts";

/**
 * Freezes the present content as the next handbook release, waiting for a second person. Computing happens before the
 * transaction; what is frozen existed as a whole at one moment.
 */
export async function createRelease(
  deps: Pick<Deps, "repositories" | "unitOfWork" | "ids">,
  actor: ServiceActor,
  request: { readonly organisationId: string; readonly reason: string },
): Promise<Result<HandbookRelease, ReleaseRefusal>> {
  const { organisationId, reason } = request;
  const content = await deps.repositories.exchange.load(organisationId);
  if (content === undefined) return err(releaseRefusal("organisation.unknown"));
  const document = withReleasedPlans(
    withoutPendingScripts(content),
    await deps.repositories.planVersions.listReleased(organisationId),
  );
  if (checkDocument(document).length > 0) return err(releaseRefusal("release.unsound"));
  const snapshot = canonicalDocumentText(document);
  const snapshotHash = hashOfText(snapshot);
  const analysisHash = hashOfJson(analyse(document));
  const id = deps.ids.next();
  return deps.unitOfWork<HandbookRelease, ReleaseRefusal>(async (repositories) => {
    const release = await repositories.handbookReleases.insert(organisationId, {
      id,
      snapshot,
      snapshotHash,
      analysisHash,
      reason,
      preparedBy: actor.accountId,
    });
    await repositories.audit.append({
      action: "handbook.release-prepared",
      ...evidenceOf(actor),
      organisationId,
      object: { kind: "handbook-release", code: id, version: release.version },
      payload: { number: release.number, snapshotHash, analysisHash },
      reason,
    });
    return ok(release);
  });
}
