import { type Ability, can, exerciseObject, planObject } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { listRequest } from "../analysis/list-request.ts";
import { PROCESS_LIST, type ProcessRow, processList } from "../processes/process-list.server.ts";
import { RESOURCE_LIST, type ResourceRow, resourceList } from "../resources/resource-list.server.ts";
import type { OverviewContent, OverviewRequest } from "./overview-content.server.ts";

export interface OwnObject {
  readonly id: string;
  readonly name: string;
}

/** What belongs to one person in an organisation, for people who do not see it as a whole. Null: not theirs to see. */
export interface OwnWork {
  readonly processes: readonly ProcessRow[] | null;
  readonly resources: readonly ResourceRow[] | null;
  readonly plans: readonly OwnObject[] | null;
  readonly exercises: readonly OwnObject[] | null;
}

const UNSORTED = "http://localhost/";

/** The objects a person may read, as the list pages show them first. */
export async function ownWork(
  deps: Deps,
  { organisation, actor }: OverviewRequest,
  { plans, exercises, standing }: OverviewContent,
): Promise<OwnWork> {
  const may = (ability: Ability) => can(actor, ability, { organisation });
  const processes = may("process.read")
    ? await processList(deps, actor, organisation, listRequest(UNSORTED, PROCESS_LIST))
    : null;
  const resources = may("resource.read")
    ? await resourceList(deps, actor, organisation, listRequest(UNSORTED, RESOURCE_LIST))
    : null;
  const readablePlans = plans.filter((plan) =>
    can(actor, "plan.read", { organisation, object: planObject(plan) }),
  );
  const readableExercises = exercises.filter((exercise) =>
    can(actor, "exercise.read", { organisation, object: exerciseObject(exercise, standing.namesakes) }),
  );
  const named = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, name: title });
  return {
    processes: processes?.rows ?? null,
    resources: resources?.rows ?? null,
    plans: may("plan.read") ? readablePlans.map(named) : null,
    exercises: may("exercise.read") ? readableExercises.map(named) : null,
  };
}
