import type { CriticalProcedure } from "#app/domain/key-figures/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";
import { aggregatedBelow, type AuthorityRequest } from "./authorities-below.ts";
import { type ReleasedFigures, releasedFigures } from "./released-figures.server.ts";

/** A time-critical procedure of an authority below, as that authority has released it. */
export interface ProcedureRow extends CriticalProcedure {
  readonly authority: string;
  readonly authorityName: string;
}

export const PROCEDURE_LIST = {
  sorts: ["rto", "name", "authority", "mtpd", "service", "gap"],
  filters: { status: ["gap", "unknown", "met"] },
} as const;

function sortValue(row: ProcedureRow, sort: string): string | number | null {
  switch (sort) {
    case "name":
      return row.name;
    case "authority":
      return row.authority;
    case "mtpd":
      return row.mtpdHours;
    case "service":
      return row.service;
    case "gap":
      return row.gapHours;
    default:
      return row.rtoHours;
  }
}

/** The strictest demand first; ties by MTPD, authority and id. */
function byDemand(a: ProcedureRow, b: ProcedureRow): number {
  return (
    a.rtoHours - b.rtoHours ||
    compareValues(a.mtpdHours, b.mtpdHours, false) ||
    a.authority.localeCompare(b.authority) ||
    a.id.localeCompare(b.id)
  );
}

/** Every released procedure of the given organisations by strictest demand. */
export function procedureRows(
  nodes: readonly Pick<CurrentOrganisation, "id" | "code" | "name">[],
  figures: ReadonlyMap<string, ReleasedFigures>,
): ProcedureRow[] {
  return nodes
    .flatMap(({ id, code, name }) =>
      (figures.get(id)?.digest?.procedures ?? []).map((procedure) => ({
        ...procedure,
        authority: code,
        authorityName: name,
      })),
    )
    .toSorted(byDemand);
}

/** One page of the business-critical procedures below a Ressort or the Land. */
export async function procedureList(
  deps: Deps,
  request: AuthorityRequest,
  { sort, descending, search, filters, page, pageSize }: ListRequestView,
): Promise<PageOf<ProcedureRow> & { readonly all: number }> {
  const below = aggregatedBelow(request);
  const figures = await releasedFigures(
    deps,
    below.map(({ id }) => id),
  );
  const every = procedureRows(below, figures);
  const rows = every
    .filter(({ status }) => filters["status"] === undefined || status === filters["status"])
    .filter(
      ({ name, authority, authorityName, service }) =>
        search === "" || matches(`${name} ${authority} ${authorityName} ${service ?? ""}`, search),
    )
    .toSorted((a, b) => compareValues(sortValue(a, sort), sortValue(b, sort), descending));
  return { ...pageOf(rows, page, pageSize), all: every.length };
}
