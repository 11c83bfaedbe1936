import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import {
  isOpenForChange,
  type PlanSection,
  type PlanSectionKind,
  planSections,
} from "#app/domain/plans/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { planSectionFields } from "#app/forms/plans/plan-section-fields.ts";
import { planSectionValues } from "#app/forms/plans/plan-section-values.ts";
import type { FieldSpec, PickLists } from "#app/forms/record/field-spec.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import { listsUsed } from "#app/forms/record/lists-used.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { pickLists } from "../records/pick-lists.server.ts";
import { type PlanDetailView, planValues } from "./plan-detail.server.ts";
import { type PlanTimes, planTimes } from "./plan-values.ts";

export interface PlanEditView {
  readonly plan: Plan;
  readonly version: number;
  /** Content may be changed now. */
  readonly open: boolean;
  readonly sections: readonly PlanSection[];
  /** What the time of a resource plan is measured against. */
  readonly times: PlanTimes;
}

export interface PlanRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly id: string;
}

type Found = { readonly plan: Plan; readonly version: number };

async function editablePlan(
  deps: Deps,
  { organisation, actor, id }: PlanRequest,
): Promise<Found | undefined> {
  const stored = await deps.repositories.plans.findByCode(organisation.id, id);
  if (!stored) return undefined;
  if (!can(actor, "plan.edit", { organisation, object: planObject(stored.value) })) return undefined;
  return { plan: stored.value, version: stored.version };
}

/** The editor of one plan: table of contents and what its times are measured against. Undefined where one may not edit it. */
export async function planEditView(deps: Deps, request: PlanRequest): Promise<PlanEditView | undefined> {
  const found = await editablePlan(deps, request);
  if (!found) return undefined;
  const { plan, version } = found;
  const analysis = await organisationAnalysis(deps, request.organisation);
  return {
    plan,
    version,
    open: isOpenForChange(plan),
    sections: planSections(plan),
    times: planTimes(plan, analysis),
  };
}

export interface PlanSectionView extends PlanEditView {
  readonly section: PlanSection;
  readonly fields: readonly FieldSpec[];
  readonly lists: PickLists;
  readonly values: FormTree;
  /** What the BIA demands today, where the section is written for it; null elsewhere. */
  readonly bia: Pick<PlanDetailView, "processes" | "resources"> | null;
}

/** Sections somebody writes with the demands of the BIA before the eyes (BSI 200-4, 11.2 and 12.2). */
const WITH_VALUES: ReadonlySet<PlanSectionKind> = new Set([
  "purpose",
  "activation",
  "measures",
  "prerequisites",
  "steps",
  "functionalTest",
  "limitations",
]);

/** One section of the editor with everything its fields need. */
export async function planSectionView(
  deps: Deps,
  request: PlanRequest & { readonly language: Language; readonly base: string },
  sectionId: string,
): Promise<PlanSectionView | undefined> {
  const view = await planEditView(deps, request);
  const section = view?.sections.find(({ id }) => id === sectionId);
  if (!view || !section) return undefined;
  const fields = planSectionFields(section.kind, view.plan);
  const lists = await pickLists(deps, request.organisation, listsUsed(fields));
  const analysis = await organisationAnalysis(deps, request.organisation);
  const bia = analysis && WITH_VALUES.has(section.kind) ? planValues(view.plan, analysis, request) : null;
  const values = planSectionValues(view.plan, section, fields, lists);
  return { ...view, section, fields, lists, values, bia };
}
