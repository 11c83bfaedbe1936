import { setImmediate as nextTurn } from "node:timers/promises";

import { exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { type ReleaseDigest, releaseDigest } from "#app/domain/key-figures/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";

/** Digest of the frozen text of an edition. */
export function digestOfSnapshot(snapshot: string): ReleaseDigest {
  const document = exchangeDocumentSchema.parse(JSON.parse(snapshot));
  return releaseDigest(document, analyse(document));
}

/**
 * Works out what the levels above may see of released editions, each once and one after the other, so that their pages need
 * not open the editions. One that no longer agrees with the log gets none.
 * @returns how many were missing
 */
export async function keepDigests(deps: Pick<Deps, "repositories" | "unitOfWork">): Promise<number> {
  const { organisations, releaseDigests, handbookReleases } = deps.repositories;
  const missing = await releaseDigests.listMissing((await organisations.listAll()).map(({ id }) => id));
  for (const { releaseId, organisationId } of missing) {
    const snapshots = await handbookReleases.listSnapshots([organisationId], [releaseId]);
    const snapshot = snapshots.get(releaseId);
    if (typeof snapshot !== "string") continue;
    const digest = digestOfSnapshot(snapshot);
    await deps.unitOfWork<undefined, never>(async (repositories) => {
      await repositories.releaseDigests.insert(organisationId, releaseId, digest);
      return ok(undefined);
    });
    await nextTurn();
  }
  return missing.length;
}
