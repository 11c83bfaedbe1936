import { can, resourceObject } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { readableSubjects } from "../access/readable-subjects.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { trailView } from "../analysis/trail-view.ts";
import type { DetailRequest } from "../processes/process-detail.server.ts";
import type { ReasonView } from "../processes/process-reason.server.ts";
import { isResourceValue } from "./resource-detail.server.ts";

/** The whole reason of one derived value of a resource, down to the data it rests on. */
export async function resourceReason(
  deps: Deps,
  request: DetailRequest & { readonly value: string },
): Promise<ReasonView | undefined> {
  const { organisation, actor, id, value } = request;
  if (!isResourceValue(value)) return undefined;
  const analysis = await organisationAnalysis(deps, organisation);
  const resource = analysis?.document.resources.find((entry) => entry.id === id);
  if (!analysis || !resource) return undefined;
  const object = resourceObject(resource);
  if (!can(actor, "resource.read", { organisation, object })) return undefined;
  const context = {
    model: analysis.model,
    language: request.language,
    base: request.base,
    mayOpen: readableSubjects(actor, organisation, analysis.model),
  };
  const trail = trailView(context, { kind: "resource", id, value });
  return trail ? { id, name: resource.name, trail } : undefined;
}
