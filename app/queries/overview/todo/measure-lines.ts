import { measureObject } from "#app/domain/access/index.ts";
import type { Measure } from "#app/domain/exchange/index.ts";
import { isOverdue, isPending, isTaskOf } from "#app/domain/improvement/index.ts";

import { workerOf } from "../../measures/measure-list.server.ts";
import { daysBetween } from "#app/domain/shared/days-between.ts";
import { mayDo, onePageOr, type TodoFacts, type TodoItem } from "./todo-item.ts";

const SOON_DAYS = 30;

function line(
  rest: Pick<TodoItem, "key" | "act" | "shape" | "urgency">,
  measures: readonly Measure[],
  list: string,
): TodoItem[] {
  const ids = measures.map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      ...rest,
      values: { count: ids.length, action: measures[0]?.action ?? "" },
      to: onePageOr(list, ids, (id) => `/measures/${id}`),
    },
  ];
}

function isDueSoon({ dueOn }: Measure, today: string): boolean {
  return dueOn !== null && daysBetween(today, dueOn) <= SOON_DAYS;
}

/** Measures: the own ones, those of others that are late, and those whose effect nobody has checked yet (BSI 200-4, 15.2). */
export function measureLines(facts: TodoFacts): TodoItem[] {
  const { actor, organisation, today, standing } = facts;
  const worker = workerOf(actor, organisation.id);
  const editable = facts.measures
    .filter((measure) => mayDo(facts, "measure.edit", measureObject(measure, standing.namesakes)))
    .toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
  const mine = editable.filter((measure) => isTaskOf(measure, worker));
  const others = editable.filter((measure) => !isTaskOf(measure, worker));
  const late = (measure: Measure) => isOverdue(measure, today);
  return [
    ...line(
      { key: "myMeasuresOverdue", act: "work", shape: "error", urgency: 1 },
      mine.filter(late),
      "/measures?mine=yes&overdue=yes",
    ),
    ...line(
      { key: "measuresOverdue", act: "followUp", shape: "error", urgency: 1 },
      others.filter(late),
      "/measures?overdue=yes",
    ),
    ...line(
      { key: "myMeasures", act: "work", shape: "hint", urgency: 3 },
      mine.filter((measure) => isPending(measure) && !late(measure) && isDueSoon(measure, today)),
      "/measures?mine=yes&sort=due",
    ),
    ...line(
      { key: "measureEffect", act: "check", shape: "hint", urgency: 3 },
      others.filter(({ status }) => status === "done"),
      "/measures?status=done",
    ),
  ];
}
