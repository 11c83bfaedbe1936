import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import {
  type AnalysisResult,
  buildModel,
  type ImpactModel,
  resultOf,
} from "#app/domain/impact-analysis/index.ts";
import type { Deps } from "#app/services/ports.ts";

/** The computed analysis of the present content of one organisation. */
export interface OrganisationAnalysis {
  readonly document: ExchangeDocument;
  readonly model: ImpactModel;
  readonly result: AnalysisResult;
  readonly contentVersion: number;
}

interface Kept {
  readonly contentVersion: number;
  /** Undefined when the organisation has no BIA parameters. */
  readonly analysis: Promise<OrganisationAnalysis | undefined>;
  /** Processes, resources and links; known as soon as the analysis is. */
  size: number;
}

type Cached = Map<string, Kept>;

/** Processes, resources and links of all analyses that are kept: ten of the largest authorities, or a whole Land of usual ones. */
const MOST_KEPT = 300_000;
const caches = new WeakMap<Deps["repositories"], Cached>();

function cacheOf(deps: Deps): Cached {
  const known = caches.get(deps.repositories);
  if (known) return known;
  const fresh: Cached = new Map();
  caches.set(deps.repositories, fresh);
  return fresh;
}

function sizeOf({ processes, resources, resourceUses, processDependencies }: ExchangeDocument): number {
  return processes.length + resources.length + resourceUses.length + processDependencies.length;
}

/** Lets those go that were not used for longest, but never the newest. */
function makeRoom(cache: Cached): void {
  let size = [...cache.values()].reduce((sum, kept) => sum + kept.size, 0);
  for (const [oldest, kept] of cache) {
    if (size <= MOST_KEPT || cache.size === 1) break;
    cache.delete(oldest);
    size -= kept.size;
  }
}

async function compute(
  deps: Deps,
  organisationId: string,
  contentVersion: number,
): Promise<OrganisationAnalysis | undefined> {
  const document = await deps.repositories.analysisInput.load(organisationId);
  if (!document) return undefined;
  const model = buildModel(document);
  return { document, model, result: resultOf(model), contentVersion };
}

/**
 * Analysis of an organisation, computed once per content version however many ask at the same time, and kept for the next
 * pages. The version comes from the database with each request, so several processes never show each other's past. Undefined
 * when the organisation has no BIA parameters yet, so that nothing can be judged.
 */
export function organisationAnalysis(
  deps: Deps,
  organisation: { readonly id: string; readonly contentVersion: number },
): Promise<OrganisationAnalysis | undefined> {
  const { id: organisationId, contentVersion } = organisation;
  const cache = cacheOf(deps);
  const known = cache.get(organisationId);
  cache.delete(organisationId);
  if (known?.contentVersion === contentVersion) {
    cache.set(organisationId, known);
    return known.analysis;
  }
  const kept: Kept = { contentVersion, analysis: compute(deps, organisationId, contentVersion), size: 0 };
  cache.set(organisationId, kept);
  kept.analysis.then(
    (analysis) => {
      kept.size = analysis ? sizeOf(analysis.document) : 1;
      makeRoom(cache);
    },
    () => {
      if (cache.get(organisationId) === kept) cache.delete(organisationId);
    },
  );
  return kept.analysis;
}
