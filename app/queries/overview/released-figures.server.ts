import { type ExchangeDocument, exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import { type AnalysisResult, analyse } from "#app/domain/impact-analysis/index.ts";
import type { Deps } from "#app/services/ports.ts";

/** Figures of one authority as its latest released handbook has frozen them. */
export interface ReleasedFigures {
  readonly number: number;
  readonly releasedOn: string | null;
  readonly processes: number;
  readonly timeCritical: number;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
  readonly resourcesWithRto: number;
  readonly resourceGaps: number;
}

type Counts = Omit<ReleasedFigures, "number" | "releasedOn">;

const MOST_RELEASES = 500;
const caches = new WeakMap<Deps["repositories"], Map<string, Counts>>();

/** A release never changes, so what it counts is worked out once. */
function cacheOf({ repositories }: Deps): Map<string, Counts> {
  const known = caches.get(repositories) ?? new Map<string, Counts>();
  caches.set(repositories, known);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_RELEASES) break;
    known.delete(oldest);
  }
  return known;
}

function countsOf({ processes, resources }: AnalysisResult): Counts {
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

/**
 * Figures of the latest released edition by organisation id; organisations without one are missing. Working states are
 * never counted: whoever steers sees what an authority has released, nothing else.
 */
export async function releasedFigures(
  deps: Deps,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, ReleasedFigures>> {
  const { handbookReleases } = deps.repositories;
  const releases = await handbookReleases.listLatestReleased(organisationIds);
  const cache = cacheOf(deps);
  const missing = releases.filter(({ id }) => !cache.has(id)).map(({ id }) => id);
  const snapshots = await handbookReleases.listSnapshots(organisationIds, missing);
  for (const [id, snapshot] of snapshots) cache.set(id, countsOf(analyse(documentOf(snapshot))));
  const figures = new Map<string, ReleasedFigures>();
  for (const { id, organisationId, number, releasedOn } of releases) {
    const counts = cache.get(id);
    if (counts) figures.set(organisationId, { number, releasedOn, ...counts });
  }
  return figures;
}
