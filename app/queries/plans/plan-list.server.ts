import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import { type Plan, planStatusSchema } from "#app/domain/exchange/index.ts";
import { type BasisChange, withoutPlan, type WithoutPlan } from "#app/domain/plans/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { seesWhole } from "../access/readable-subjects.ts";
import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { changedBases } from "./changed-bases.ts";

export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Plan["kind"];
  readonly unit: string | null;
  readonly version: string;
  readonly status: Plan["status"];
  readonly releasedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly overdue: boolean;
  /** Values of the BIA that are no longer those of the release (V-36). */
  readonly changed: readonly (BasisChange & { readonly name: string })[];
}

export const PLAN_LIST = {
  sorts: ["id", "title", "kind", "unit", "status", "releasedOn", "nextReviewOn"],
  filters: {
    kind: ["gfp", "wap", "whp"],
    status: planStatusSchema.options,
    review: ["due", "overdue", "values"],
  },
} as const;

interface PlanListRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly today: string;
  readonly list: ListRequestView;
}

function isDue({ overdue, changed }: PlanRow, review: string | undefined): boolean {
  if (review === "overdue") return overdue;
  if (review === "values") return changed.length > 0;
  return review === undefined || overdue || changed.length > 0;
}

function isWanted(row: PlanRow, { search, filters }: ListRequestView): boolean {
  if (filters["kind"] && row.kind !== filters["kind"]) return false;
  if (filters["status"] && row.status !== filters["status"]) return false;
  if (!isDue(row, filters["review"])) return false;
  return search === "" || matches(`${row.id} ${row.title} ${row.unit ?? ""}`, search);
}

/** Which plans were released for other values, and the names of what these values belong to. */
async function basisState(deps: Deps, organisation: CurrentOrganisation, plans: readonly Plan[]) {
  const analysis = await organisationAnalysis(deps, organisation);
  if (!analysis)
    return {
      changed: new Map<string, readonly BasisChange[]>(),
      names: new Map<string, string>(),
      result: null,
    };
  const { processes, resources } = analysis.document;
  return {
    changed: changedBases(await deps.repositories.planVersions.listBases(organisation.id), analysis, plans),
    names: new Map([...processes, ...resources].map(({ id, name }) => [id, name])),
    result: analysis.result,
  };
}

export type PlanListView = PageOf<PlanRow> & {
  readonly all: number;
  /** Null for people who do not see the organisation as a whole, and where there is no analysis. */
  readonly unplanned: WithoutPlan | null;
};

/** One page of the plans of an organisation, with what makes their review due. */
export async function planList(
  deps: Deps,
  { organisation, actor, today, list }: PlanListRequest,
): Promise<PlanListView> {
  const stored = await deps.repositories.plans.listByOrganisation(organisation.id);
  const readable = stored
    .map(({ value }) => value)
    .filter((plan) => can(actor, "plan.read", { organisation, object: planObject(plan) }));
  const { changed, names, result } = await basisState(deps, organisation, readable);
  const rows = readable
    .map((plan): PlanRow => {
      const { id, title, kind, unit, version, status, releasedOn, nextReviewOn } = plan;
      const overdue = nextReviewOn !== null && nextReviewOn < today;
      const changes = changed.get(id) ?? [];
      return {
        ...{ id, title, kind, unit, version, status, releasedOn, nextReviewOn, overdue },
        changed: changes.map((change) => ({ ...change, name: names.get(change.subject) ?? "" })),
      };
    })
    .filter((row) => isWanted(row, list));
  const key = list.sort as keyof PlanRow;
  rows.sort(
    (a, b) =>
      compareValues(a[key] as string | null, b[key] as string | null, list.descending) ||
      compareValues(a.id, b.id, false),
  );
  const whole = result && seesWhole(actor, organisation) ? result : null;
  return {
    ...pageOf(rows, list.page, list.pageSize),
    all: readable.length,
    unplanned: whole && withoutPlan(whole, readable),
  };
}
