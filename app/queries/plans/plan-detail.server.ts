import { can, planObject } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { subjectAddress, subjectName } from "../analysis/trail-view.ts";
import { type PlanContact, planContacts } from "./plan-contacts.server.ts";
import {
  type PlannedProcess,
  type PlannedResource,
  plannedProcesses,
  plannedResources,
  type PlanTimes,
  planTimes,
} from "./plan-values.ts";
import { type DetailRequest, trailContext } from "../processes/process-detail.server.ts";

export interface PlanDetailView {
  readonly plan: Plan;
  /** Give it back when acting on the plan. */
  readonly version: number;
  /** Names by person id, for everybody the plan mentions. */
  readonly people: Readonly<Record<string, string>>;
  readonly processes: readonly PlannedProcess[];
  readonly resources: readonly PlannedResource[];
  readonly contacts: readonly PlanContact[];
  /** Of a WAP or WHP; null for a GFP. */
  readonly times: PlanTimes | null;
  readonly overdue: boolean;
}

/** Names while there are no BIA parameters yet, so that nothing has been analysed. */
async function everybody(deps: Deps, organisationId: string) {
  return (await deps.repositories.people.listByOrganisation(organisationId)).map(({ value }) => value);
}

/** One plan to read: its own text, and the values pulled from the present analysis. */
export async function planDetail(
  deps: Deps,
  request: DetailRequest & { readonly today: string },
): Promise<PlanDetailView | undefined> {
  const { organisation, actor, id, today } = request;
  const stored = await deps.repositories.plans.findByCode(organisation.id, id);
  if (!stored) return undefined;
  const plan = stored.value;
  if (!can(actor, "plan.read", { organisation, object: planObject(plan) })) return undefined;
  const analysis = await organisationAnalysis(deps, organisation);
  const people = analysis?.people ?? (await everybody(deps, organisation.id));
  return {
    plan,
    version: stored.version,
    people: Object.fromEntries(
      people.map(({ id: person, firstName, lastName }) => [
        person,
        [firstName, lastName].filter(Boolean).join(" "),
      ]),
    ),
    ...(analysis ? planValues(plan, analysis, request) : { processes: [], resources: [] }),
    contacts: await planContacts(deps, request, plan, analysis?.document.contacts),
    times: plan.kind === "gfp" ? null : planTimes(plan, analysis),
    overdue: plan.nextReviewOn !== null && plan.nextReviewOn < today,
  };
}

/** What the BIA demands today of everything a plan is for, with links for this reader. */
export function planValues(
  plan: Plan,
  analysis: OrganisationAnalysis,
  request: Omit<DetailRequest, "id">,
): Pick<PlanDetailView, "processes" | "resources"> {
  const context = trailContext(request, analysis);
  const named = (id: string) => ({
    id,
    name: subjectName(context, id),
    to: subjectAddress(context, id) ?? null,
  });
  return {
    processes: plannedProcesses(plan, analysis, named),
    resources: plannedResources(plan, analysis, named),
  };
}
