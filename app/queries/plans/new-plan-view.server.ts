import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import { NEW_PLAN_FIELDS } from "#app/forms/plans/plan-section-fields.ts";
import type { PickLists } from "#app/forms/record/field-spec.ts";
import { listsUsed } from "#app/forms/record/lists-used.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { pickLists } from "../records/pick-lists.server.ts";

interface NewPlanRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  /** Code of the plan to copy; null for an empty one. */
  readonly copy: string | null;
}

export interface NewPlanView {
  readonly lists: PickLists;
  readonly source: Plan | null;
  /** What the form begins with. */
  readonly suggestion: Pick<Plan, "id" | "kind" | "title" | "unit" | "owner">;
}

/** What the form for a new plan begins with: empty, or the head of the plan to copy. */
export async function newPlanView(deps: Deps, request: NewPlanRequest): Promise<NewPlanView> {
  const { organisation, actor, copy } = request;
  const stored = copy === null ? undefined : await deps.repositories.plans.findByCode(organisation.id, copy);
  const readable =
    stored && can(actor, "plan.read", { organisation, object: planObject(stored.value) })
      ? stored.value
      : null;
  const lists = await pickLists(deps, organisation, listsUsed(NEW_PLAN_FIELDS));
  const empty = { id: "", kind: "gfp" as const, title: "", unit: null, owner: null };
  return {
    lists,
    source: readable,
    suggestion: readable
      ? { ...empty, kind: readable.kind, title: readable.title, unit: readable.unit, owner: readable.owner }
      : empty,
  };
}
