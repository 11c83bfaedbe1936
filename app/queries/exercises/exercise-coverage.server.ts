import { type Actor, can } from "#app/domain/access/index.ts";
import { type Coverage, coverageOf, exercisesByMention } from "#app/domain/exercise/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";
import { readableExercises } from "./readable-exercises.server.ts";

export type CoverageKind = "plan" | "role" | "resource";

export interface CoverageRow extends Coverage {
  readonly id: string;
  readonly name: string;
  readonly kind: CoverageKind;
}

export const COVERAGE_LIST = {
  sorts: ["state", "id", "name", "on"],
  filters: { kind: ["plan", "role", "resource"], state: ["recent", "old", "never"] },
} as const;

const STATES = ["never", "old", "recent"];

export interface CoverageView extends PageOf<CoverageRow> {
  readonly exercised: number;
  readonly all: number;
}

function sortValue(row: CoverageRow, sort: string): string | number | null {
  if (sort === "id" || sort === "name" || sort === "on") return row[sort];
  return STATES.indexOf(row.state);
}

function isWanted(row: CoverageRow, { filters, search }: ListRequestView): boolean {
  if (filters["kind"] && row.kind !== filters["kind"]) return false;
  if (filters["state"] && row.state !== filters["state"]) return false;
  return search === "" || matches(`${row.id} ${row.name}`, search);
}

/** Which plans, roles and resources were exercised when and with what result. Four statements, or five. */
export async function exerciseCoverage(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: ListRequestView,
): Promise<CoverageView> {
  const { repositories, clock } = deps;
  const { id } = organisation;
  const [held, plans, roles, resources] = await Promise.all([
    readableExercises(deps, actor, organisation),
    can(actor, "plan.read", { organisation }) ? repositories.plans.listByOrganisation(id) : [],
    can(actor, "response.read", { organisation }) ? repositories.baoRoles.listByOrganisation(id) : [],
    can(actor, "resource.read", { organisation }) ? repositories.resources.listByOrganisation(id) : [],
  ]);
  const today = dateInBerlin(clock.now());
  const mentioning = exercisesByMention(held);
  const row = (kind: CoverageKind, subject: string, name: string): CoverageRow => {
    const names = kind === "role" ? [name] : [];
    return {
      ...coverageOf({ id: subject, names }, mentioning([subject, ...names]), today),
      ...{ id: subject, name, kind },
    };
  };
  const all = [
    ...plans.map(({ value }) => row("plan", value.id, value.title)),
    ...roles.map(({ value }) => row("role", value.id, value.name)),
    ...resources.map(({ value }) => row("resource", value.id, value.name)),
  ];
  const rows = all
    .filter((candidate) => isWanted(candidate, request))
    .toSorted(
      (a, b) =>
        compareValues(sortValue(a, request.sort), sortValue(b, request.sort), request.descending) ||
        compareValues(a.id, b.id, false),
    );
  const exercised = all.filter(({ state }) => state === "recent").length;
  return { ...pageOf(rows, request.page), exercised, all: all.length };
}
