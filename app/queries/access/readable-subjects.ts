import {
  type Actor,
  can,
  type OrganisationNode,
  processObject,
  reachOf,
  resourceObject,
} from "#app/domain/access/index.ts";
import type { ImpactModel } from "#app/domain/impact-analysis/index.ts";

/** Whether somebody may open the page of a process or resource, by its id; ids of anything else are refused. */
export function readableSubjects(
  actor: Actor,
  organisation: OrganisationNode,
  { index }: ImpactModel,
): (id: string) => boolean {
  return (id) => {
    const process = index.processes[index.processNumbers.get(id) ?? -1];
    if (process) return can(actor, "process.read", { organisation, object: processObject(process) });
    const resource = index.resources[index.resourceNumbers.get(id) ?? -1];
    if (resource) return can(actor, "resource.read", { organisation, object: resourceObject(resource) });
    return false;
  };
}

/** Whether somebody sees the processes, resources and plans of an organisation as a whole, so that totals are his or hers. */
export function seesWhole(actor: Actor, organisation: OrganisationNode): boolean {
  const abilities = ["process.read", "resource.read", "plan.read"] as const;
  return abilities.every((ability) => reachOf(actor, ability, organisation) === "all");
}
