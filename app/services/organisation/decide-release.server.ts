import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease, ReleaseDecision } from "#db/repositories/organisation-records.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { releaseRefusal } from "./release-refusal.ts";
import type { ReleaseRefusal } from "./release-refusal.ts";
import { evidenceOf } from "./service-actor.ts";
import type { ServiceActor } from "./service-actor.ts";

export type DecisionRequest = {
  readonly organisationId: string;
  readonly releaseId: string;
  readonly reason?: string;
};

/** Four eyes: whoever prepared a release can neither approve nor reject it. The database holds the same rule. */
async function decide(
  repositories: Repositories,
  actor: ServiceActor,
  request: DecisionRequest,
  verdict: Pick<ReleaseDecision, "status" | "releasedOn">,
): Promise<Result<HandbookRelease, ReleaseRefusal>> {
  const { organisationId, releaseId } = request;
  const prepared = await repositories.handbookReleases.findById(organisationId, releaseId);
  if (prepared === undefined) return err(releaseRefusal("release.unknown"));
  if (prepared.preparedBy === actor.accountId) return err(releaseRefusal("release.self-approval"));
  const decided = await repositories.handbookReleases.decide(organisationId, {
    id: releaseId,
    ...verdict,
    decidedBy: actor.accountId,
    decisionReason: request.reason ?? null,
  });
  if (!decided.ok) return err(releaseRefusal("release.already-decided"));
  return ok(decided.value);
}

function headOf(actor: ServiceActor, request: DecisionRequest, release: HandbookRelease) {
  return {
    ...evidenceOf(actor),
    organisationId: request.organisationId,
    object: { kind: "handbook-release" as const, code: release.id, version: release.version },
    reason: request.reason,
  };
}

/**
 * A second person approves; from now on the release can never change again.
 * @throws DatabaseRefusal when the prepared text no longer agrees with its hash or with the log
 */
export async function approveRelease(
  deps: Pick<Deps, "unitOfWork" | "clock">,
  actor: ServiceActor,
  request: DecisionRequest,
): Promise<Result<HandbookRelease, ReleaseRefusal>> {
  const releasedOn = dateInBerlin(deps.clock.now());
  return deps.unitOfWork<HandbookRelease, ReleaseRefusal>(async (repositories) => {
    await repositories.handbookReleases.findSnapshot(request.organisationId, request.releaseId);
    const decided = await decide(repositories, actor, request, { status: "released", releasedOn });
    if (!decided.ok) return decided;
    const { number, snapshotHash } = decided.value;
    await repositories.audit.append({
      action: "handbook.release-approved",
      ...headOf(actor, request, decided.value),
      payload: { number, snapshotHash, releasedOn },
    });
    return decided;
  });
}

/** A second person sends the release back; its number stays used. */
export async function rejectRelease(
  deps: Pick<Deps, "unitOfWork">,
  actor: ServiceActor,
  request: DecisionRequest,
): Promise<Result<HandbookRelease, ReleaseRefusal>> {
  return deps.unitOfWork<HandbookRelease, ReleaseRefusal>(async (repositories) => {
    const decided = await decide(repositories, actor, request, { status: "rejected", releasedOn: null });
    if (!decided.ok) return decided;
    const { number, snapshotHash } = decided.value;
    await repositories.audit.append({
      action: "handbook.release-rejected",
      ...headOf(actor, request, decided.value),
      payload: { number, snapshotHash },
    });
    return decided;
  });
}
