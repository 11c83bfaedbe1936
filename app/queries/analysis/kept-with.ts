import type { OrganisationAnalysis } from "./organisation-analysis.server.ts";

type Derive<T> = (analysis: OrganisationAnalysis) => T;

const derived = new WeakMap<OrganisationAnalysis, Map<Derive<unknown>, unknown>>();

/**
 * Something that follows from an analysis alone, never from who asks: computed once and gone together with it.
 * @param derive a function of the module itself, because it is also the key
 */
export function keptWith<T>(analysis: OrganisationAnalysis, derive: Derive<T>): T {
  const known = derived.get(analysis) ?? new Map<Derive<unknown>, unknown>();
  derived.set(analysis, known);
  if (!known.has(derive)) known.set(derive, derive(analysis));
  return known.get(derive) as T;
}
