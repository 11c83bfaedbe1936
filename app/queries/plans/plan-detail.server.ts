import { can, planObject } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { subjectAddress, subjectName } from "../analysis/trail-view.ts";
import { type DetailRequest, trailContext } from "../processes/process-detail.server.ts";

/** A process or resource of the plan with the values the BIA gives it today. */
export interface PlanSubject {
  readonly id: string;
  readonly name: string;
  readonly to: string | null;
  readonly rtoHours: number | null;
  /** MTPD of a process, total RTA of a resource. */
  readonly otherHours: number | null;
  readonly kind: "process" | "resource";
  readonly emergencyLevel: string | null;
}

export interface PlanDetailView {
  readonly plan: Plan;
  /** Give it back when acting on the plan. */
  readonly version: number;
  /** Names by person id, for everybody the plan mentions. */
  readonly people: Readonly<Record<string, string>>;
  readonly subjects: readonly PlanSubject[];
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
    subjects: analysis ? subjectsOf(plan, analysis, request) : [],
    overdue: plan.nextReviewOn !== null && plan.nextReviewOn < today,
  };
}

function subjectsOf(plan: Plan, analysis: OrganisationAnalysis, request: DetailRequest): PlanSubject[] {
  const { model } = analysis;
  const context = trailContext(request, analysis);
  const base = (id: string) => ({
    id,
    name: subjectName(context, id),
    to: subjectAddress(context, id) ?? null,
  });
  const processes = plan.processes.map((id): PlanSubject => {
    const at = model.index.processNumbers.get(id) ?? -1;
    const result = model.results.processes[at];
    return {
      ...base(id),
      kind: "process",
      rtoHours: result?.effectiveRtoHours ?? null,
      otherHours: result?.mtpdHours ?? null,
      emergencyLevel: model.index.processes[at]?.emergencyLevel ?? null,
    };
  });
  const resources = plan.resources.map((id): PlanSubject => {
    const result = model.results.resources[model.index.resourceNumbers.get(id) ?? -1];
    return {
      ...base(id),
      kind: "resource",
      rtoHours: result?.rtoHours ?? null,
      otherHours: result?.totalRtaHours ?? null,
      emergencyLevel: null,
    };
  });
  return [...processes, ...resources];
}
