import { type Actor, can, processObject, resourceObject } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

/** What a new measure is to treat, as far as the analysis knows it. */
export interface MeasureStart {
  readonly subject: string;
  readonly name: string;
  /** Null where the demand is met, or nothing demands it. */
  readonly gap: {
    readonly of: "process" | "resource";
    readonly rtoHours: number | null;
    /** Total RTA of a resource, reachable time of a process; null means unknown. */
    readonly actualHours: number | null;
    readonly gapHours: number | null;
  } | null;
  /** Demanded and real age of the data of a resource; null where they fit or nothing is demanded. */
  readonly dataLoss: { readonly rpoHours: number; readonly rpaHours: number } | null;
}

interface StartRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly subject: string | null;
}

/** The gap a new measure begins with; null without a subject, or for one the reader may not open. */
export async function measureStart(
  deps: Deps,
  { actor, organisation, subject }: StartRequest,
): Promise<MeasureStart | null> {
  if (!subject) return null;
  const analysis = await organisationAnalysis(deps, organisation);
  if (!analysis) return null;
  const { index, results } = analysis.model;
  const processAt = index.processNumbers.get(subject) ?? -1;
  const process = index.processes[processAt];
  const ofProcess = results.processes[processAt];
  if (process && ofProcess) {
    if (!can(actor, "process.read", { organisation, object: processObject(process) })) return null;
    const { status, effectiveRtoHours: rtoHours, reachableHours: actualHours } = ofProcess;
    const late = status === "gap" && rtoHours !== null && actualHours !== null;
    const gap = {
      of: "process",
      rtoHours,
      actualHours,
      gapHours: late ? actualHours - rtoHours : null,
    } as const;
    const isOpen = status === "gap" || status === "unknown";
    return { subject, name: process.name, gap: isOpen ? gap : null, dataLoss: null };
  }
  const resourceAt = index.resourceNumbers.get(subject) ?? -1;
  const resource = index.resources[resourceAt];
  const ofResource = results.resources[resourceAt];
  if (!resource || !ofResource) return null;
  if (!can(actor, "resource.read", { organisation, object: resourceObject(resource) })) return null;
  const { status, rtoHours, totalRtaHours: actualHours, gapHours, rpoHours, rpoStatus } = ofResource;
  const { rpaHours } = resource;
  return {
    subject,
    name: resource.name,
    gap:
      status === "gap" || status === "unknown" ? { of: "resource", rtoHours, actualHours, gapHours } : null,
    dataLoss: rpoStatus === "gap" && rpoHours !== null && rpaHours !== null ? { rpoHours, rpaHours } : null,
  };
}
