import { can, resourceObject } from "#app/domain/access/index.ts";
import type { Resource } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { type Mention, mentionsOf } from "#app/services/impact-analysis/mentions.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { type Choice, nextId, peopleChoices, type WorkRequest } from "../processes/process-work.server.ts";

export interface ResourceChoices {
  readonly people: readonly Choice[];
  readonly contacts: readonly Choice[];
  readonly units: readonly string[];
  readonly sites: readonly string[];
}

export interface ResourceFormView extends ResourceChoices {
  readonly resource: Resource;
  readonly version: number;
  /** Names of the prerequisites, by id. */
  readonly names: Readonly<Record<string, string>>;
}

function sorted(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].toSorted((a, b) => a.localeCompare(b, "de"));
}

async function choicesOf(
  deps: Deps,
  organisationId: string,
  resources: readonly Resource[],
  chosen: string | null = null,
): Promise<ResourceChoices> {
  const contacts = await deps.repositories.contacts.listByOrganisation(organisationId);
  const units = await deps.repositories.units.listByOrganisation(organisationId);
  const sites = await deps.repositories.sites.listByOrganisation(organisationId);
  return {
    people: await peopleChoices(deps, organisationId, chosen),
    contacts: contacts.map(({ value }) => ({ id: value.id, name: value.name })),
    units: sorted([
      ...units.map(({ value }) => value.id),
      ...resources.flatMap(({ responsibleUnit }) => responsibleUnit ?? []),
    ]),
    sites: sorted([...sites.map(({ value }) => value.name), ...resources.flatMap(({ site }) => site ?? [])]),
  };
}

/** What the form for a new resource offers. Undefined without BIA parameters. */
export async function newResourceView(
  deps: Deps,
  organisation: CurrentOrganisation,
): Promise<(ResourceChoices & { readonly suggestedId: string }) | undefined> {
  const { parameters, resources: stored } = deps.repositories;
  if (!(await parameters.find(organisation.id))) return undefined;
  const resources = (await stored.listByOrganisation(organisation.id)).map(({ value }) => value);
  const ids = resources.map(({ id }) => id);
  return { ...(await choicesOf(deps, organisation.id, resources)), suggestedId: nextId(ids, "R-") };
}

/** The resource of the address, if the person may edit it, and all of them: read as one list, in one statement. */
async function editable({ repositories }: Deps, { actor, organisation, id }: WorkRequest) {
  const rows = await repositories.resources.listByOrganisation(organisation.id);
  const stored = rows.find(({ value }) => value.id === id);
  if (!stored) return undefined;
  const object = resourceObject(stored.value);
  return can(actor, "resource.edit", { organisation, object })
    ? { stored, resources: rows.map(({ value }) => value) }
    : undefined;
}

/** What the form of one resource starts with. Undefined where the person may not edit it. */
export async function resourceFormView(
  deps: Deps,
  request: WorkRequest,
): Promise<ResourceFormView | undefined> {
  const found = await editable(deps, request);
  if (!found) return undefined;
  const { resources } = found;
  const names = new Map(resources.map(({ id, name }) => [id, name]));
  const resource = found.stored.value;
  return {
    ...(await choicesOf(deps, request.organisation.id, resources, resource.responsiblePerson)),
    resource,
    version: found.stored.version,
    names: Object.fromEntries(resource.requires.map((id) => [id, names.get(id) ?? ""])),
  };
}

/** Ids of all resources, to judge prerequisites by. */
export async function knownResources(
  deps: Deps,
  organisation: CurrentOrganisation,
): Promise<ReadonlySet<string>> {
  const analysis = await organisationAnalysis(deps, organisation);
  return new Set(analysis?.document.resources.map(({ id }) => id));
}

export interface ResourceRemovalView extends Choice {
  readonly version: number;
  readonly users: readonly string[];
  readonly dependents: readonly string[];
  readonly scenarios: readonly string[];
  readonly capacities: number;
  readonly mentions: readonly Mention[];
}

/** What deleting a resource would take along, and what forbids it. */
export async function resourceRemovalView(
  deps: Deps,
  request: WorkRequest,
): Promise<ResourceRemovalView | undefined> {
  const found = await editable(deps, request);
  if (!found) return undefined;
  const analysis = await organisationAnalysis(deps, request.organisation);
  if (!analysis) return undefined;
  const { id, name } = found.stored.value;
  const { document } = analysis;
  return {
    id,
    name,
    version: found.stored.version,
    users: document.resourceUses.filter(({ resource }) => resource === id).map(({ process }) => process),
    dependents: document.resources.filter(({ requires }) => requires.includes(id)).map((one) => one.id),
    scenarios: document.outageScenarios.filter(({ failed }) => failed.includes(id)).map((one) => one.name),
    capacities: (document.capacities ?? []).filter(({ resource }) => resource === id).length,
    mentions: await mentionsOf(deps.repositories, request.organisation.id, id, document),
  };
}
