import { type ExchangeDocument, exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import { type AnalysisResult, analyse } from "#app/domain/impact-analysis/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { PlacedRelease } from "#db/repositories/organisation-records.ts";

/** What the latest released handbook of one authority has frozen. */
interface ReleasedCounts {
  readonly processes: number;
  readonly timeCritical: number;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
  readonly resourcesWithRto: number;
  readonly resourceGaps: number;
}

/** The latest released edition of one authority. */
export interface ReleasedFigures {
  readonly number: number;
  readonly releasedOn: string | null;
  /** Null for an edition that was changed after its release: nothing of it is counted. */
  readonly counts: ReleasedCounts | null;
}

const MOST_RELEASES = 500;
const caches = new WeakMap<Deps["repositories"], Map<string, ReleasedCounts>>();

/** A release never changes, so what it counts is worked out once; a changed hash asks for the text again. */
function cacheOf({ repositories }: Deps): Map<string, ReleasedCounts> {
  const known = caches.get(repositories) ?? new Map<string, ReleasedCounts>();
  caches.set(repositories, known);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_RELEASES) break;
    known.delete(oldest);
  }
  return known;
}

function countsOf({ processes, resources }: AnalysisResult): ReleasedCounts {
  const having = (status: string) => processes.filter((process) => process.status === status).length;
  return {
    processes: processes.length,
    timeCritical: processes.filter((process) => process.effectiveRtoHours !== null).length,
    met: having("met"),
    gap: having("gap"),
    unknown: having("unknown"),
    resourcesWithRto: resources.filter((resource) => resource.rtoHours !== null).length,
    resourceGaps: resources.filter((resource) => resource.status === "gap").length,
  };
}

function documentOf(snapshot: string): ExchangeDocument {
  return exchangeDocumentSchema.parse(JSON.parse(snapshot));
}

const keyOf = ({ id, snapshotHash }: PlacedRelease) => `${id} ${snapshotHash}`;

/**
 * The latest released edition by organisation id; organisations without one are missing. Working states are never
 * counted: whoever steers sees what an authority has released, nothing else. Two or three statements.
 */
export async function releasedFigures(
  deps: Deps,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, ReleasedFigures>> {
  const { handbookReleases } = deps.repositories;
  const releases = await handbookReleases.listLatestReleased(organisationIds);
  const cache = cacheOf(deps);
  const missing = releases.filter((release) => !cache.has(keyOf(release)));
  const snapshots = await handbookReleases.listSnapshots(
    organisationIds,
    missing.map(({ id }) => id),
  );
  for (const release of missing) {
    const snapshot = snapshots.get(release.id);
    if (typeof snapshot === "string") cache.set(keyOf(release), countsOf(analyse(documentOf(snapshot))));
  }
  return new Map(
    releases.map((release) => {
      const { organisationId, number, releasedOn } = release;
      return [organisationId, { number, releasedOn, counts: cache.get(keyOf(release)) ?? null }];
    }),
  );
}
