import { createHash } from "node:crypto";

import { ok } from "#app/domain/shared/result.ts";
import { evidenceOf, type ServiceActor } from "#app/services/organisation/service-actor.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

/**
 * Every print leaves a trace: who printed which edition, and the hash of the file. The first file of a released edition is kept
 * with it in the same transaction, so that the edition stays the same for ever. Null for a draft of today's content.
 */
export async function keepPrint(
  deps: Pick<Deps, "unitOfWork">,
  actor: ServiceActor,
  printed: {
    readonly organisationId: string;
    readonly release: HandbookRelease | null;
    readonly bytes: Uint8Array;
    /** A numbered copy differs from the edition itself and is never kept. */
    readonly copy?: boolean;
  },
): Promise<void> {
  const { organisationId, release, bytes } = printed;
  const pdfHash = createHash("sha256").update(bytes).digest("hex");
  await deps.unitOfWork(async (repositories) => {
    if (release?.status === "released" && printed.copy !== true)
      await repositories.handbookReleases.attachPdf(organisationId, release.id, { bytes, hash: pdfHash });
    await repositories.audit.append({
      action: "handbook.printed",
      ...evidenceOf(actor),
      organisationId,
      object:
        release === null ? null : { kind: "handbook-release", code: release.id, version: release.version },
      payload: { number: release?.number ?? null, pdfHash },
    });
    return ok(undefined);
  });
}
