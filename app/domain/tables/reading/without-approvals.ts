import type { BusinessProcess, ExchangeDocument, Plan } from "#app/domain/exchange/index.ts";

import { sameValue } from "../difference/same-value.ts";

/** Stages that a person of this installation has brought a record to; a file cannot claim them. */
const APPROVED_PLANS: ReadonlySet<Plan["status"]> = new Set(["in-review", "released", "in-revision"]);

/**
 * What a file brings never counts as approved here (four eyes): a released BIA-Bogen that is changed has to be assessed again,
 * like one changed by hand; one that was not in review or released before goes back to the survey, a plan to its draft.
 */
export function withoutApprovals(before: ExchangeDocument, after: ExchangeDocument): ExchangeDocument {
  const processes = byId(before.processes);
  const plans = byId(before.plans ?? []);
  return {
    ...after,
    processes: after.processes.map((process) => stagedProcess(processes.get(process.id), process)),
    ...(after.plans === undefined
      ? {}
      : { plans: after.plans.map((plan) => stagedPlan(plans.get(plan.id), plan)) }),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function stagedProcess(was: BusinessProcess | undefined, process: BusinessProcess): BusinessProcess {
  if (process.status !== "released" && process.status !== "in-review") return process;
  if (was?.status !== process.status) return { ...process, status: "in-survey" };
  if (sameValue(was, process)) return process;
  return { ...process, status: was.status === "released" ? "to-be-reassessed" : "in-survey" };
}

function stagedPlan(was: Plan | undefined, plan: Plan): Plan {
  if (!APPROVED_PLANS.has(plan.status) || sameValue(was, plan)) return plan;
  return { ...plan, status: was === undefined || was.status === "draft" ? "draft" : "in-revision" };
}
