import { planObject, processObject } from "#app/domain/access/index.ts";

import { mayDo, onePageOr, type TodoFacts, type TodoItem } from "./todo-item.ts";

function handbooks(facts: TodoFacts): TodoItem[] {
  if (!mayDo(facts, "handbook.release.approve")) return [];
  return facts.standing.waitingHandbooks
    .filter(({ preparedBy }) => preparedBy !== facts.actor.accountId)
    .map(({ id, number }) => ({
      key: "handbookDecision",
      act: "decide",
      shape: "warning",
      urgency: 1,
      values: { number },
      to: `/handbook/releases/${encodeURIComponent(id)}/decision`,
    }));
}

/** Editions of plans in which somebody else waits for this person: first quality assurance, then the decision. */
function plans(facts: TodoFacts): TodoItem[] {
  const { plans: known, standing, actor } = facts;
  const waiting = (status: "submitted" | "reviewed") =>
    standing.openEditions.flatMap((edition) => {
      const plan = known.find(({ id }) => id === edition.planCode);
      if (!plan || edition.status !== status || edition.submittedBy === actor.accountId) return [];
      const approves = mayDo(facts, "plan.approve", planObject(plan));
      const judges = approves || (status === "submitted" && mayDo(facts, "plan.edit", planObject(plan)));
      return judges ? [plan.id] : [];
    });
  const line = (key: "planQuality" | "planDecision", ids: readonly string[]): TodoItem[] =>
    ids.length === 0
      ? []
      : [
          {
            key,
            act: key === "planQuality" ? "check" : "decide",
            shape: "warning",
            urgency: 1,
            values: { count: ids.length, id: ids[0] ?? "" },
            to: onePageOr("/plans?status=in-review", ids, (id) => `/plans/${id}`),
          },
        ];
  return [...line("planDecision", waiting("reviewed")), ...line("planQuality", waiting("submitted"))];
}

function sheets(facts: TodoFacts): TodoItem[] {
  const processes = facts.analysis?.document.processes ?? [];
  const ids = processes
    .filter((process) => {
      const submittedBy = facts.standing.submitters.get(process.id) ?? null;
      const object = { ...processObject(process), submittedBy };
      return process.status === "in-review" && mayDo(facts, "process.approve", object);
    })
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      key: "biaReview",
      act: "check",
      shape: "warning",
      urgency: 1,
      values: { count: ids.length, id: ids[0] ?? "" },
      to: onePageOr("/processes?bia=in-review", ids, (id) => `/processes/${id}/assessment`),
    },
  ];
}

/** What waits for this person's judgement; nobody judges what he or she submitted (reference 11.9). */
export function decisionLines(facts: TodoFacts): TodoItem[] {
  return [...handbooks(facts), ...plans(facts), ...sheets(facts)];
}
