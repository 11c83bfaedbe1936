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

type Cached = Map<string, OrganisationAnalysis>;

const MOST_ORGANISATIONS = 40;
const caches = new WeakMap<Deps["repositories"], Cached>();

function cacheOf(deps: Deps): Cached {
  const known = caches.get(deps.repositories);
  if (known) return known;
  const fresh: Cached = new Map();
  caches.set(deps.repositories, fresh);
  return fresh;
}

/** The analysis of the present content where an earlier page has left it; costs nothing. */
export function analysisInMemory(
  deps: Deps,
  organisation: { readonly id: string; readonly contentVersion: number },
): OrganisationAnalysis | undefined {
  const known = cacheOf(deps).get(organisation.id);
  return known?.contentVersion === organisation.contentVersion ? known : undefined;
}

/**
 * Analysis of an organisation, computed once per content version and kept for the next pages. Undefined when the
 * organisation has no BIA parameters yet, so that nothing can be judged.
 */
export async function organisationAnalysis(
  deps: Deps,
  organisation: { readonly id: string; readonly contentVersion: number },
): Promise<OrganisationAnalysis | undefined> {
  const { id: organisationId, contentVersion } = organisation;
  const cache = cacheOf(deps);
  const known = analysisInMemory(deps, organisation);
  if (known) {
    cache.delete(organisationId);
    cache.set(organisationId, known);
    return known;
  }
  const input = await deps.repositories.analysisInput.load(organisationId, contentVersion);
  if (!input) return undefined;
  const { document, people } = input;
  const model = buildModel(document);
  const analysis: OrganisationAnalysis = { document, model, result: resultOf(model), contentVersion, people };
  cache.set(organisationId, analysis);
  for (const oldest of cache.keys()) {
    if (cache.size <= MOST_ORGANISATIONS) break;
    cache.delete(oldest);
  }
  return analysis;
}
