import { type Actor, can, processObject } from "#app/domain/access/index.ts";
import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

export interface ProcessFormView {
  readonly process: BusinessProcess;
  readonly version: number;
  readonly parameters: BiaParameters;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly string[];
  /** Needed in time by another process, whatever its own damage. */
  readonly inheritsRto: boolean;
  readonly reachableHours: number | null;
}

/** What the BIA-Bogen form of one process starts with. Undefined where the person may not edit it. */
export async function processFormView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  id: string,
): Promise<ProcessFormView | undefined> {
  const { repositories } = deps;
  const analysis = await organisationAnalysis(deps, organisation);
  const stored = await repositories.processes.findByCode(organisation.id, id);
  if (!analysis || !stored) return undefined;
  const process = stored.value;
  const object = processObject(process);
  if (!can(actor, "process.edit", { organisation, object })) return undefined;
  const people = await repositories.people.listByOrganisation(organisation.id);
  const units = await repositories.units.listByOrganisation(organisation.id);
  const result = analysis.result.processes.find((entry) => entry.id === id);
  const known = people
    .filter(({ value }) => value.active || value.id === process.owner || value.id === process.deputy)
    .map(({ value }) => ({
      id: value.id,
      name: `${value.lastName}${value.firstName ? `, ${value.firstName}` : ""}${value.unit ? ` (${value.unit})` : ""}`,
    }));
  return {
    process,
    version: stored.version,
    parameters: analysis.document.parameters,
    people: known.toSorted((a, b) => a.name.localeCompare(b.name, "de")),
    units: [...new Set([process.unit, ...units.map(({ value }) => value.id)])].toSorted(),
    inheritsRto: result?.rtoSource !== null && result?.rtoSource !== "own",
    reachableHours: result?.reachableHours ?? null,
  };
}
