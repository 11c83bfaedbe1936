import { can } from "#app/domain/access/index.ts";
import { type ReleaseCounts, sumOfCounts } from "#app/domain/key-figures/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { landingPage } from "../access/landing.server.ts";
import { compareValues } from "../analysis/list-request.ts";
import { aggregatedBelow, type AuthorityRequest } from "./authorities-below.ts";
import { type ProcedureRow, procedureRows } from "./procedure-list.server.ts";
import { type ReleasedFigures, releasedFigures } from "./released-figures.server.ts";

/** One organisation below a Ressort or the Land with everything below it. */
export interface AuthorityRow {
  readonly code: string;
  readonly name: string;
  readonly kind: CurrentOrganisation["kind"];
  /** Its overview; null where the reader has no page there. */
  readonly to: string | null;
  /** Whether there are organisations below that one can go down to. */
  readonly hasBelow: boolean;
  /** Its own latest release; null while nothing is released. */
  readonly release: {
    readonly number: number;
    readonly releasedOn: string | null;
    /** Changed after its release, so nothing of it is counted. */
    readonly damaged: boolean;
  } | null;
  /** Codes of the organisations it stands for whose latest edition was changed after its release. */
  readonly damaged: readonly string[];
  /** Organisations it stands for, itself included, and how many of them have released something. */
  readonly organisations: number;
  readonly released: number;
  /** Sum over the released ones; null where nobody has released anything. */
  readonly counts: ReleaseCounts | null;
}

export interface AuthorityView {
  /** The organisations from the present one down to the one whose children are shown. */
  readonly path: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly AuthorityRow[];
  readonly total: Pick<AuthorityRow, "organisations" | "released" | "counts" | "damaged">;
  /** Organisations below the present one that have released nothing. */
  readonly silent: number;
  /** The strictest demands below the organisation shown, and how many there are in all. */
  readonly strictest: readonly ProcedureRow[];
  readonly procedures: number;
}

export interface AuthorityWish {
  /** Code of the organisation one has gone down to. */
  readonly below: string | null;
  readonly sort: string;
  readonly descending: boolean;
}

export const AUTHORITY_SORTS = [
  "name",
  "state",
  "processes",
  "critical",
  "met",
  "gap",
  "unknown",
  "quota",
] as const;

const NOBODY: AuthorityView = {
  path: [],
  rows: [],
  total: { organisations: 0, released: 0, counts: null, damaged: [] },
  silent: 0,
  strictest: [],
  procedures: 0,
};

const STRICTEST_SHOWN = 10;

type Figures = ReadonlyMap<string, ReleasedFigures>;

function summed(nodes: readonly CurrentOrganisation[], figures: Figures): AuthorityView["total"] {
  const known = nodes.flatMap(({ id }) => figures.get(id)?.digest?.counts ?? []);
  return {
    organisations: nodes.length,
    released: known.length,
    counts: known.length === 0 ? null : sumOfCounts(known),
    damaged: nodes.filter(({ id }) => figures.get(id)?.digest === null).map(({ code }) => code),
  };
}

type SortValue = (row: AuthorityRow) => string | number | null;

const SORT_VALUES: Readonly<Record<string, SortValue>> = {
  name: ({ name }) => name,
  state: ({ released, organisations }) => released / organisations,
  processes: ({ counts }) => counts?.processes ?? null,
  critical: ({ counts }) => counts?.timeCritical ?? null,
  met: ({ counts }) => counts?.met ?? null,
  gap: ({ counts }) => counts?.gap ?? null,
  unknown: ({ counts }) => counts?.unknown ?? null,
  quota: ({ counts }) =>
    counts && counts.resourcesWithRto > 0 ? counts.resourceGaps / counts.resourcesWithRto : null,
};

function sortValue(row: AuthorityRow, sort: string): string | number | null {
  return (SORT_VALUES[sort] ?? (({ name }) => name))(row);
}

/** The way down from the present organisation to the one asked for; only itself where that is not below it. */
function pathTo(
  { organisation }: AuthorityRequest,
  below: readonly CurrentOrganisation[],
  code: string | null,
): CurrentOrganisation[] {
  const target = below.find((node) => node.code === code);
  if (!target) return [organisation];
  const above = below.filter(({ id }) => target.ancestorIds.includes(id));
  return [organisation, ...above.toSorted((a, b) => a.ancestorIds.length - b.ancestorIds.length), target];
}

/** The organisations directly below a node, each with the sum over everything below it; names of processes stay there. */
export async function authorityView(
  deps: Deps,
  request: AuthorityRequest,
  wish: AuthorityWish,
): Promise<AuthorityView> {
  const { actor } = request;
  const below = aggregatedBelow(request);
  if (below.length === 0) return NOBODY;
  const figures = await releasedFigures(
    deps,
    below.map(({ id }) => id),
  );
  const path = pathTo(request, below, wish.below);
  const shown = path.at(-1) ?? request.organisation;
  const within = below.filter(({ ancestorIds }) => ancestorIds.includes(shown.id));
  const rows = within
    .filter(({ parentId }) => parentId === shown.id)
    .map((node): AuthorityRow => {
      const own = figures.get(node.id);
      const descendants = within.filter(({ ancestorIds }) => ancestorIds.includes(node.id));
      return {
        code: node.code,
        name: node.name,
        kind: node.kind,
        to: can(actor, "overview.read", { organisation: node }) ? landingPage(actor, node) : null,
        hasBelow: descendants.length > 0,
        release: own
          ? { number: own.number, releasedOn: own.releasedOn, damaged: own.digest === null }
          : null,
        ...summed([node, ...descendants], figures),
      };
    })
    .toSorted(
      (a, b) =>
        compareValues(sortValue(a, wish.sort), sortValue(b, wish.sort), wish.descending) ||
        a.code.localeCompare(b.code),
    );
  const procedures = procedureRows(within, figures);
  return {
    strictest: procedures.slice(0, STRICTEST_SHOWN),
    procedures: procedures.length,
    path: path.map(({ code, name }) => ({ code, name })),
    rows,
    total: summed(within, figures),
    silent: below.filter(({ id }) => !figures.has(id)).length,
  };
}
