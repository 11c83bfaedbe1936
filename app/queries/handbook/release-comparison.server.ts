import { type ExchangeDocument, exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import { compareHandbookEditions, type EditionComparison } from "#app/domain/handbook/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import type { BasisChange } from "#app/domain/plans/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { changedBases } from "../plans/changed-bases.ts";

/** A plan whose text was released for other values of the BIA than the edition prints beside it. */
export interface ContradictingPlan {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly (BasisChange & { readonly name: string })[];
}

export interface ReleaseComparison {
  /** Number of the released edition before; null for the first. */
  readonly previous: number | null;
  readonly comparison: EditionComparison | null;
  /** Numbers of the editions among the two whose text no longer agrees with the log; neither is compared then. */
  readonly damaged: readonly number[];
  readonly contradicting: readonly ContradictingPlan[];
}

function documentOf(snapshot: string | null | undefined): ExchangeDocument | undefined {
  return typeof snapshot !== "string" ? undefined : exchangeDocumentSchema.parse(JSON.parse(snapshot));
}

function contradicting(
  document: ExchangeDocument,
  bases: readonly { readonly planCode: string; readonly basis: string }[],
): ContradictingPlan[] {
  const changed = changedBases(bases, { document, result: analyse(document) }, document.plans ?? []);
  const names = new Map([...document.processes, ...document.resources].map(({ id, name }) => [id, name]));
  return (document.plans ?? []).flatMap(({ id, title }) => {
    const changes = changed.get(id);
    if (!changes) return [];
    return [
      { id, title, changes: changes.map((change) => ({ ...change, name: names.get(change.subject) ?? "" })) },
    ];
  });
}

/** What whoever decides about an edition must know: what is new in it, and where it contradicts itself. Four statements. */
export async function releaseComparison(
  deps: Deps,
  organisation: CurrentOrganisation,
  release: { readonly id: string; readonly number: number },
): Promise<ReleaseComparison> {
  const { handbookReleases, planVersions } = deps.repositories;
  const earlier = (await handbookReleases.list(organisation.id)).filter(
    ({ status, number }) => status === "released" && number < release.number,
  );
  const previous = earlier.toSorted((a, b) => b.number - a.number)[0];
  const compared = previous ? [release, previous] : [release];
  const snapshots = await handbookReleases.listSnapshots(
    [organisation.id],
    compared.map(({ id }) => id),
  );
  const after = documentOf(snapshots.get(release.id));
  const before = previous ? documentOf(snapshots.get(previous.id)) : undefined;
  return {
    previous: previous?.number ?? null,
    comparison: before && after ? compareHandbookEditions(before, after) : null,
    damaged: compared.filter(({ id }) => snapshots.get(id) === null).map(({ number }) => number),
    contradicting: after ? contradicting(after, await planVersions.listBases(organisation.id)) : [],
  };
}
