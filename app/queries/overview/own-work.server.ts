import { type Ability, type Actor, can, measureObject } from "#app/domain/access/index.ts";
import type { Measure } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { listRequest } from "../analysis/list-request.ts";
import { exerciseList } from "../exercises/exercise-list.server.ts";
import { PLAN_LIST, planList } from "../plans/plan-list.server.ts";
import { PROCESS_LIST, type ProcessRow, processList } from "../processes/process-list.server.ts";
import { RESOURCE_LIST, type ResourceRow, resourceList } from "../resources/resource-list.server.ts";

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

export interface OwnWorkRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly today: string;
}

const UNSORTED = "http://localhost/";

/** Lists of the objects a person may read, as the list pages show them first. */
export async function ownWork(deps: Deps, request: OwnWorkRequest): Promise<OwnWork> {
  const { organisation, actor } = request;
  const may = (ability: Ability) => can(actor, ability, { organisation });
  const processes = may("process.read")
    ? await processList(deps, actor, organisation, listRequest(UNSORTED, PROCESS_LIST))
    : null;
  const resources = may("resource.read")
    ? await resourceList(deps, actor, organisation, listRequest(UNSORTED, RESOURCE_LIST))
    : null;
  const plans = may("plan.read")
    ? await planList(deps, { ...request, list: listRequest(UNSORTED, PLAN_LIST) })
    : null;
  const exercises = may("exercise.read") ? await exerciseList(deps, actor, organisation) : null;
  return {
    processes: processes?.rows ?? null,
    resources: resources?.rows ?? null,
    plans: plans?.rows.map(({ id, title }) => ({ id, name: title })) ?? null,
    exercises: exercises
      ? [...exercises.planned, ...exercises.history].map(({ id, title }) => ({ id, name: title }))
      : null,
  };
}

/** The measures of an organisation that somebody may read. */
export function readableMeasures(
  { actor, organisation }: Pick<OwnWorkRequest, "actor" | "organisation">,
  measures: readonly Measure[],
  people: Parameters<typeof measureObject>[1],
): Measure[] {
  return measures.filter((measure) =>
    can(actor, "measure.read", { organisation, object: measureObject(measure, people) }),
  );
}
