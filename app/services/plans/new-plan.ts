import type { Plan } from "#app/domain/exchange/index.ts";

type PlanHead = Pick<Plan, "id" | "kind" | "title" | "unit" | "owner">;

/** A draft in which nothing has been written yet. */
export function newPlan(head: PlanHead): Plan {
  return {
    ...head,
    status: "draft",
    version: "1.0",
    processes: [],
    resources: [],
    outages: [],
    approver: null,
    releasedOn: null,
    nextReviewOn: null,
    classification: "confidential",
    purpose: "",
    scope: "",
    activation: { who: "", trigger: "", inform: "", deactivate: "" },
    roles: [],
    alerting: "",
    doNot: [],
    escalation: [],
    measures: [],
    steps: [],
    prerequisites: [],
    functionalTest: [],
    limitations: [],
    reportingDuties: [],
    contacts: [],
    documents: [],
    changes: [],
  };
}

/** A draft with the content of another plan; nothing of its releases is taken over. */
export function copiedPlan(source: Plan, head: PlanHead): Plan {
  return {
    ...source,
    ...head,
    kind: source.kind,
    status: "draft",
    version: "1.0",
    approver: null,
    releasedOn: null,
    nextReviewOn: null,
    changes: [],
  };
}
