import { type Actor, can, processObject, resourceObject } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

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

interface StartReader {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
}

const isOpen = (status: string | null) => status === "gap" || status === "unknown";

function ofProcess(
  { model }: OrganisationAnalysis,
  reader: StartReader,
  subject: string,
): MeasureStart | null {
  const at = model.index.processNumbers.get(subject) ?? -1;
  const process = model.index.processes[at];
  const result = model.results.processes[at];
  if (!process || !result) return null;
  if (!can(reader.actor, "process.read", { ...reader, object: processObject(process) })) return null;
  const { status, effectiveRtoHours: rtoHours, reachableHours: actualHours } = result;
  const isLate = status === "gap" && rtoHours !== null && actualHours !== null;
  const gapHours = isLate ? actualHours - rtoHours : null;
  const gap = isOpen(status) ? ({ of: "process", rtoHours, actualHours, gapHours } as const) : null;
  return { subject, name: process.name, gap, dataLoss: null };
}

function ofResource(
  { model }: OrganisationAnalysis,
  reader: StartReader,
  subject: string,
): MeasureStart | null {
  const at = model.index.resourceNumbers.get(subject) ?? -1;
  const resource = model.index.resources[at];
  const result = model.results.resources[at];
  if (!resource || !result) return null;
  if (!can(reader.actor, "resource.read", { ...reader, object: resourceObject(resource) })) return null;
  const { status, rtoHours, totalRtaHours: actualHours, gapHours, rpoHours, rpoStatus } = result;
  const { rpaHours } = resource;
  const losesData = rpoStatus === "gap" && rpoHours !== null && rpaHours !== null;
  return {
    subject,
    name: resource.name,
    gap: isOpen(status) ? { of: "resource", rtoHours, actualHours, gapHours } : null,
    dataLoss: losesData ? { rpoHours, rpaHours } : null,
  };
}

/** The gap a new measure begins with; null without a subject, or for one the reader may not open. */
export async function measureStart(
  deps: Deps,
  { subject, ...reader }: StartReader & { readonly subject: string | null },
): Promise<MeasureStart | null> {
  if (!subject) return null;
  const analysis = await organisationAnalysis(deps, reader.organisation);
  if (!analysis) return null;
  return ofProcess(analysis, reader, subject) ?? ofResource(analysis, reader, subject);
}
