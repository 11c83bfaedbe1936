import type { ReleaseDigest } from "#app/domain/key-figures/index.ts";
import { digestOfSnapshot } from "#app/services/figures/keep-digests.server.ts";
import type { Deps } from "#app/services/ports.ts";

/** What one organisation has released, as its latest edition has frozen it. */
export interface ReleasedFigures {
  readonly number: number;
  readonly releasedOn: string | null;
  /** Null for an edition that was changed after its release: nothing of it is counted. */
  readonly digest: ReleaseDigest | null;
}

/**
 * The latest released edition by organisation id; organisations without one are missing. Working states are never counted:
 * whoever steers sees what an authority has released, nothing else. Two statements, and two more while the background job
 * has not got round to the newest editions.
 */
export async function releasedFigures(
  deps: Deps,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, ReleasedFigures>> {
  const { handbookReleases, releaseDigests } = deps.repositories;
  const releases = await handbookReleases.listLatestReleased(organisationIds);
  const ids = releases.map(({ id }) => id);
  const known = await releaseDigests.list(organisationIds, ids);
  const missing = ids.filter((id) => !known.has(id));
  const snapshots = await handbookReleases.listSnapshots(organisationIds, missing);
  const figures = new Map<string, ReleasedFigures>();
  for (const { id, organisationId, number, releasedOn } of releases) {
    const snapshot = snapshots.get(id);
    const digest = known.get(id) ?? (typeof snapshot === "string" ? digestOfSnapshot(snapshot) : null);
    figures.set(organisationId, { number, releasedOn, digest });
  }
  return figures;
}
