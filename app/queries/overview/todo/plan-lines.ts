import { planObject } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import { daysBetween } from "#app/domain/shared/days-between.ts";

import { plansWithChangedBasis } from "../../plans/changed-bases.ts";
import { mayDo, onePageOr, type TodoFacts, type TodoItem } from "./todo-item.ts";

const SOON_DAYS = 30;

function line(
  rest: Pick<TodoItem, "key" | "act" | "shape" | "urgency">,
  plans: readonly Plan[],
  list: string,
): TodoItem[] {
  const ids = plans.map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      ...rest,
      values: { count: ids.length, title: plans[0]?.title ?? "" },
      to: onePageOr(list, ids, (id) => `/plans/${id}`),
    },
  ];
}

/** Time-critical processes without a plan, in units for which the person writes plans. */
function missing(facts: TodoFacts): TodoItem[] {
  const { analysis, plans } = facts;
  if (!analysis) return [];
  const planned = new Set(plans.filter(({ kind }) => kind === "gfp").flatMap(({ processes }) => processes));
  const critical = new Set(
    analysis.result.processes
      .filter(({ effectiveRtoHours }) => effectiveRtoHours !== null)
      .map(({ id }) => id),
  );
  const without = analysis.document.processes.filter(
    ({ id, unit }) => critical.has(id) && !planned.has(id) && mayDo(facts, "plan.edit", { unit }),
  );
  if (without.length === 0) return [];
  return [
    {
      key: "noPlan",
      act: "plan",
      shape: "warning",
      urgency: 2,
      values: { count: without.length },
      to: "/plans/new",
    },
  ];
}

/** What the plans ask of those who write them: reviews by date, drafts, processes without a plan (BSI 200-4, 11.2). */
export function planLines(facts: TodoFacts): TodoItem[] {
  const { today } = facts;
  const mine = facts.plans.filter((plan) => mayDo(facts, "plan.edit", planObject(plan)));
  const dueIn = ({ nextReviewOn }: Plan) =>
    nextReviewOn === null ? Number.POSITIVE_INFINITY : daysBetween(today, nextReviewOn);
  const changed = facts.analysis
    ? plansWithChangedBasis(facts.standing.planBases, facts.analysis, mine)
    : new Set<string>();
  const held = mine.filter(({ status }) => status === "released" || status === "in-revision");
  return [
    ...line(
      { key: "planReview", act: "review", shape: "warning", urgency: 1 },
      held.filter((plan) => dueIn(plan) < 0),
      "/plans?review=overdue",
    ),
    ...line(
      { key: "planBasis", act: "review", shape: "warning", urgency: 2 },
      held.filter(({ id }) => changed.has(id)),
      "/plans?review=values",
    ),
    ...missing(facts),
    ...line(
      { key: "planReviewSoon", act: "review", shape: "hint", urgency: 3 },
      held.filter((plan) => dueIn(plan) >= 0 && dueIn(plan) <= SOON_DAYS),
      "/plans?status=released&sort=nextReviewOn",
    ),
    ...line(
      { key: "planDraft", act: "write", shape: "hint", urgency: 4 },
      mine.filter(({ status }) => status === "draft"),
      "/plans?status=draft",
    ),
  ];
}
