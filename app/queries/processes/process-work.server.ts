import { type Actor, can, processObject } from "#app/domain/access/index.ts";
import type {
  BiaParameters,
  BusinessProcess,
  Person,
  ProcessDependency,
  ResourceUse,
} from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { type Mention, mentionsOf } from "#app/services/impact-analysis/mentions.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { matches } from "../analysis/list-request.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { mayWithProcess, mayWithResource } from "../analysis/readable.ts";

export interface WorkRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly id: string;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export function personName(person: Pick<Person, "firstName" | "lastName" | "unit">): string {
  return `${person.lastName}${person.firstName ? `, ${person.firstName}` : ""}${person.unit ? ` (${person.unit})` : ""}`;
}

/** People one may choose, by name; somebody who is chosen already stays choosable after leaving. */
export async function peopleChoices(
  deps: Deps,
  organisationId: string,
  chosen?: string | null,
): Promise<readonly Choice[]> {
  const people = await deps.repositories.people.listByOrganisation(organisationId);
  return people
    .filter(({ value }) => value.active || value.id === chosen)
    .map(({ value }) => ({ id: value.id, name: personName(value) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "de"));
}

/** The id after the highest number in use: `GP-16` after `GP-15`, as wide as its neighbours. */
export function nextId(ids: readonly string[], prefix: string): string {
  let highest = 0;
  let width = 2;
  for (const id of ids) {
    const digits = id.startsWith(prefix) ? /^\d{1,6}$/.exec(id.slice(prefix.length))?.[0] : undefined;
    if (!digits) continue;
    highest = Math.max(highest, Number(digits));
    width = Math.max(width, digits.length);
  }
  return prefix + String(highest + 1).padStart(width, "0");
}

export interface NewProcessView {
  readonly suggestedId: string;
  readonly people: readonly Choice[];
  readonly units: readonly string[];
}

/** What the form for a new process offers. Undefined without BIA parameters: its sheet could not be opened. */
export async function newProcessView(
  deps: Deps,
  organisation: CurrentOrganisation,
): Promise<NewProcessView | undefined> {
  if (!(await deps.repositories.parameters.find(organisation.id))) return undefined;
  const processes = await deps.repositories.processes.listByOrganisation(organisation.id);
  const units = await deps.repositories.units.listByOrganisation(organisation.id);
  const used = processes.map(({ value }) => value.unit);
  return {
    suggestedId: nextId(
      processes.map(({ value }) => value.id),
      "GP-",
    ),
    people: await peopleChoices(deps, organisation.id),
    units: [...new Set([...units.map(({ value }) => value.id), ...used])].toSorted((a, b) =>
      a.localeCompare(b, "de"),
    ),
  };
}

interface Editable {
  readonly analysis: OrganisationAnalysis;
  readonly process: BusinessProcess;
  readonly version: number;
}

/** The process of the address, if the person may edit it. */
async function editable(deps: Deps, request: WorkRequest): Promise<Editable | undefined> {
  const { actor, organisation, id } = request;
  const analysis = await organisationAnalysis(deps, organisation);
  const stored = await deps.repositories.processes.findByCode(organisation.id, id);
  if (!analysis || !stored) return undefined;
  const object = processObject(stored.value);
  if (!can(actor, "process.edit", { organisation, object })) return undefined;
  return { analysis, process: stored.value, version: stored.version };
}

export interface ProcessRemovalView extends Choice {
  readonly version: number;
  readonly needs: number;
  readonly servedBy: readonly string[];
  readonly resources: number;
  readonly mentions: readonly Mention[];
}

/** What deleting a process would take along, and what forbids it. */
export async function processRemovalView(
  deps: Deps,
  request: WorkRequest,
): Promise<ProcessRemovalView | undefined> {
  const found = await editable(deps, request);
  if (!found) return undefined;
  const { process, version, analysis } = found;
  const { processDependencies, resourceUses } = analysis.document;
  return {
    id: process.id,
    name: process.name,
    version,
    needs: processDependencies.filter(({ consumer }) => consumer === process.id).length,
    servedBy: processDependencies
      .filter(({ requires }) => requires === process.id)
      .map(({ consumer }) => consumer),
    resources: resourceUses.filter((use) => use.process === process.id).length,
    mentions: await mentionsOf(deps.repositories, request.organisation.id, process.id, analysis.document),
  };
}

export interface LinkListView {
  readonly process: Choice;
  readonly linked: readonly Choice[];
  /** Not linked yet and fitting the search. */
  readonly found: readonly Choice[];
  readonly foundInAll: number;
}

const FOUND_SHOWN = 30;

function linkList(
  process: BusinessProcess,
  all: readonly Choice[],
  linkedIds: ReadonlySet<string>,
  search: string,
): LinkListView {
  const named = ({ id, name }: Choice): Choice => ({ id, name });
  const open = all.filter(({ id }) => !linkedIds.has(id) && id !== process.id);
  const found =
    search.trim() === ""
      ? open.length <= FOUND_SHOWN
        ? open
        : []
      : open.filter(({ id, name }) => matches(`${id} ${name}`, search));
  return {
    process: named(process),
    linked: all.filter(({ id }) => linkedIds.has(id)).map(named),
    found: found.slice(0, FOUND_SHOWN).map(named),
    foundInAll: found.length,
  };
}

/** Processes that one needs, and those it could need. */
export async function neededProcesses(
  deps: Deps,
  request: WorkRequest,
  search: string,
): Promise<LinkListView | undefined> {
  const found = await editable(deps, request);
  if (!found) return undefined;
  const { processes, processDependencies } = found.analysis.document;
  const linked = processDependencies.filter(({ consumer }) => consumer === request.id);
  const readable = processes.filter((process) => mayWithProcess(request, "process.read", process));
  return linkList(found.process, readable, new Set(linked.map(({ requires }) => requires)), search);
}

/** Resources that one needs, and those it could need. */
export async function neededResources(
  deps: Deps,
  request: WorkRequest,
  search: string,
): Promise<LinkListView | undefined> {
  const found = await editable(deps, request);
  if (!found) return undefined;
  const { resources, resourceUses } = found.analysis.document;
  const linked = resourceUses.filter(({ process }) => process === request.id);
  const readable = resources.filter((resource) => mayWithResource(request, "resource.read", resource));
  return linkList(found.process, readable, new Set(linked.map(({ resource }) => resource)), search);
}

export interface LinkFormView<Link> {
  readonly process: Choice;
  readonly other: Choice;
  readonly link: Link | null;
  /** 0 while there is no link. */
  readonly version: number;
  readonly parameters: Pick<BiaParameters, "horizonsHours">;
}

function linkForm<Link>(
  { process, analysis }: Editable,
  other: Choice,
  stored: { readonly value: Link; readonly version: number } | undefined,
): LinkFormView<Link> {
  return {
    process: { id: process.id, name: process.name },
    other: { id: other.id, name: other.name },
    link: stored?.value ?? null,
    version: stored?.version ?? 0,
    parameters: { horizonsHours: analysis.document.parameters.horizonsHours },
  };
}

/** One dependency of a process, there or not yet. */
export async function dependencyFormView(
  deps: Deps,
  request: WorkRequest,
  requires: string,
): Promise<LinkFormView<ProcessDependency> | undefined> {
  const found = await editable(deps, request);
  const other = found?.analysis.document.processes.find(({ id }) => id === requires);
  if (!found || !other || other.id === request.id || !mayWithProcess(request, "process.read", other))
    return undefined;
  const code = JSON.stringify([request.id, requires]);
  const stored = await deps.repositories.processDependencies.findByCode(request.organisation.id, code);
  return linkForm(found, other, stored);
}

/** One resource a process needs, linked or not yet. */
export async function resourceUseFormView(
  deps: Deps,
  request: WorkRequest,
  resource: string,
): Promise<LinkFormView<ResourceUse> | undefined> {
  const found = await editable(deps, request);
  const other = found?.analysis.document.resources.find(({ id }) => id === resource);
  if (!found || !other || !mayWithResource(request, "resource.read", other)) return undefined;
  const code = JSON.stringify([request.id, resource]);
  const stored = await deps.repositories.resourceUses.findByCode(request.organisation.id, code);
  return linkForm(found, other, stored);
}
