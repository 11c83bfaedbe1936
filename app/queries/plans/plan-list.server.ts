import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import { type Plan, planStatusSchema } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";

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
}

export const PLAN_LIST = {
  sorts: ["id", "title", "kind", "unit", "status", "releasedOn", "nextReviewOn"],
  filters: { kind: ["gfp", "wap", "whp"], status: planStatusSchema.options, review: ["overdue"] },
} as const;

interface PlanListRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly today: string;
  readonly list: ListRequestView;
}

function isWanted(row: PlanRow, { search, filters }: ListRequestView): boolean {
  if (filters["kind"] && row.kind !== filters["kind"]) return false;
  if (filters["status"] && row.status !== filters["status"]) return false;
  if (filters["review"] && !row.overdue) return false;
  return search === "" || matches(`${row.id} ${row.title} ${row.unit ?? ""}`, search);
}

/** One page of the plans of an organisation. */
export async function planList(
  deps: Deps,
  { organisation, actor, today, list }: PlanListRequest,
): Promise<PageOf<PlanRow> & { readonly all: number }> {
  const stored = await deps.repositories.plans.listByOrganisation(organisation.id);
  const readable = stored
    .map(({ value }) => value)
    .filter((plan) => can(actor, "plan.read", { organisation, object: planObject(plan) }));
  const rows = readable
    .map((plan): PlanRow => {
      const { id, title, kind, unit, version, status, releasedOn, nextReviewOn } = plan;
      const overdue = nextReviewOn !== null && nextReviewOn < today;
      return { id, title, kind, unit, version, status, releasedOn, nextReviewOn, overdue };
    })
    .filter((row) => isWanted(row, list));
  const key = list.sort as keyof PlanRow;
  rows.sort(
    (a, b) =>
      compareValues(a[key] as string | null, b[key] as string | null, list.descending) ||
      compareValues(a.id, b.id, false),
  );
  return { ...pageOf(rows, list.page), all: readable.length };
}
