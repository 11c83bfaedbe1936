import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import {
  type AnalysisResult,
  buildModel,
  type ImpactModel,
  resultOf,
} from "#app/domain/impact-analysis/index.ts";
import type { Deps } from "#app/services/ports.ts";
import type { PersonName } from "#db/repositories/repositories.ts";

/** The computed analysis of the present content of one organisation. */
export interface OrganisationAnalysis {
  readonly document: ExchangeDocument;
  readonly model: ImpactModel;
  readonly result: AnalysisResult;
  readonly contentVersion: number;
  /** Names of the people the document names by id. */
  readonly people: readonly PersonName[];
}

interface Kept {
  readonly contentVersion: number;
  /** Undefined when the organisation has no BIA parameters. */
  readonly analysis: Promise<OrganisationAnalysis | undefined>;
  /** Processes, resources and links; known as soon as the analysis is. */
  size: number;
  /** The analysis itself as soon as it is there. */
  present?: OrganisationAnalysis;
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
  const input = await deps.repositories.analysisInput.load(organisationId);
  if (!input) return undefined;
  const model = buildModel(input.document);
  return { ...input, model, result: resultOf(model), contentVersion };
}

/** The analysis of the present content where an earlier page has left it; costs nothing. */
export function analysisInMemory(
  deps: Deps,
  organisation: { readonly id: string; readonly contentVersion: number },
): OrganisationAnalysis | undefined {
  const known = cacheOf(deps).get(organisation.id);
  return known?.contentVersion === organisation.contentVersion ? known.present : undefined;
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
      if (analysis) kept.present = analysis;
      makeRoom(cache);
    },
    () => {
      if (cache.get(organisationId) === kept) cache.delete(organisationId);
    },
  );
  return kept.analysis;
}
