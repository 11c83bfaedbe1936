import type { TrailView } from "#app/components/analysis/trail.tsx";
import { can, processObject } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { readableSubjects } from "../access/readable-subjects.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { trailView } from "../analysis/trail-view.ts";
import { type DetailRequest, isProcessValue } from "./process-detail.server.ts";

export interface ReasonView {
  readonly id: string;
  readonly name: string;
  readonly trail: TrailView;
}

/** The whole reason of one derived value of a process, down to the data it rests on. */
export async function processReason(
  deps: Deps,
  request: DetailRequest & { readonly value: string },
): Promise<ReasonView | undefined> {
  const { organisation, actor, id, value } = request;
  if (!isProcessValue(value)) return undefined;
  const analysis = await organisationAnalysis(deps, organisation);
  const process = analysis?.document.processes.find((entry) => entry.id === id);
  if (!analysis || !process) return undefined;
  const object = processObject(process);
  if (!can(actor, "process.read", { organisation, object })) return undefined;
  const context = {
    model: analysis.model,
    language: request.language,
    base: request.base,
    mayOpen: readableSubjects(actor, organisation, analysis.model),
  };
  const trail = trailView(context, { kind: "process", id, value });
  return trail ? { id, name: process.name, trail } : undefined;
}
