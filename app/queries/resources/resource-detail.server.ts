import type { TrailView } from "#app/components/analysis/trail.tsx";
import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { can, planObject, resourceObject } from "#app/domain/access/index.ts";
import type { Resource } from "#app/domain/exchange/index.ts";
import {
  type ProcessStatus,
  RESOURCE_EXPLANATIONS,
  type ResourceResult,
  type ResourceValue,
  type TargetActualStatus,
} from "#app/domain/impact-analysis/index.ts";
import type { Picture } from "#app/pictures/picture.ts";
import type { Deps } from "#app/services/ports.ts";

import { findingsBySubject, processResults } from "../analysis/analysis-lookups.ts";
import { keptWith } from "../analysis/kept-with.ts";
import { type LongList, longList, type LongListRequest, withRows } from "../analysis/long-list.ts";
import { mendableFindings } from "../analysis/mendable-findings.server.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { shortTrail, subjectAddress, subjectName, type TrailContext } from "../analysis/trail-view.ts";
import { subjectMeasures, type SubjectMeasuresView } from "../measures/subject-measures.server.ts";
import { resourceProfile, type SubstituteRow, substituteRows } from "./capacity-view.server.ts";
import { type DetailRequest, trailContext } from "../processes/process-detail.server.ts";

export interface RelatedResourceRow {
  readonly id: string;
  readonly name: string;
  /** Page of the other object; null where the reader may not open it: its values are then missing, too. */
  readonly to: string | null;
  readonly netRtaHours: number | null;
  readonly totalRtaHours: number | null;
  readonly rtoHours: number | null;
  readonly status: TargetActualStatus | null;
  readonly gapHours: number | null;
}

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly to: string | null;
  readonly direct: boolean;
  readonly leadHours: number | null;
  readonly rtoHours: number | null;
  readonly status: ProcessStatus;
}

export interface ResourceDetailView {
  readonly id: string;
  readonly name: string;
  readonly facts: Pick<
    Resource,
    | "category"
    | "site"
    | "count"
    | "redundant"
    | "basicSupply"
    | "description"
    | "responsibleUnit"
    | "contract"
    | "rtaEvidence"
    | "testedOn"
    | "informedBy"
    | "informedOn"
    | "remark"
    | "netRtaHours"
    | "rpaHours"
    | "serviceHoursOnly"
  >;
  readonly responsible: string | null;
  readonly result: ResourceResult;
  readonly hiddenGap: boolean;
  readonly trails: Readonly<Partial<Record<ResourceValue, TrailView>>>;
  readonly prerequisites: readonly RelatedResourceRow[];
  readonly dependents: LongList<RelatedResourceRow>;
  readonly users: LongList<UserRow>;
  readonly findings: LongList<FindingView>;
  readonly measures: SubjectMeasuresView;
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  /** Quantities needed against substitutes; null where nothing is counted. */
  readonly capacity: Picture | null;
  readonly substitutes: readonly SubstituteRow[];
  readonly canEdit: boolean;
}

const SHOWN: readonly ResourceValue[] = [
  "rtoHours",
  "totalRtaHours",
  "netStatus",
  "status",
  "gapHours",
  "hiddenGap",
  "rpoHours",
  "rpoStatus",
  "spof",
];

const NOTHING = { totalRtaHours: null, rtoHours: null, status: null, gapHours: null };

function relatedRows(context: TrailContext, ids: readonly string[]): RelatedResourceRow[] {
  const { index, results } = context.model;
  return ids.flatMap((id) => {
    const at = index.resourceNumbers.get(id);
    const resource = at === undefined ? undefined : index.resources[at];
    const result = at === undefined ? undefined : results.resources[at];
    if (!resource || !result) return [];
    const to = subjectAddress(context, id) ?? null;
    const { totalRtaHours, rtoHours, status, gapHours } = to === null ? NOTHING : result;
    const netRtaHours = to === null ? null : resource.netRtaHours;
    return [{ id, name: resource.name, to, netRtaHours, totalRtaHours, rtoHours, status, gapHours }];
  });
}

function userRows(
  analysis: OrganisationAnalysis,
  context: TrailContext,
  id: string,
  ids: readonly string[],
): UserRow[] {
  const leads = new Map(
    analysis.document.resourceUses
      .filter((use) => use.resource === id)
      .map((use) => [use.process, use.leadHours]),
  );
  const results = keptWith(analysis, processResults);
  return ids.map((process) => {
    const to = subjectAddress(context, process) ?? null;
    const result = to === null ? undefined : results.get(process);
    return {
      id: process,
      name: subjectName(context, process),
      to,
      direct: leads.has(process),
      leadHours: leads.get(process) ?? null,
      rtoHours: result?.effectiveRtoHours ?? null,
      status: result?.status ?? "unknown",
    };
  });
}

function trailsOf(context: TrailContext, id: string): ResourceDetailView["trails"] {
  const entries = SHOWN.map(
    (value) => [value, shortTrail(context, { kind: "resource", id, value })] as const,
  );
  return Object.fromEntries(entries.filter(([, trail]) => trail !== null));
}

function responsibleName(resource: Resource, people: OrganisationAnalysis["people"]): string | null {
  if (!resource.responsiblePerson) return resource.responsibleUnit ?? null;
  const person = people.find(({ id }) => id === resource.responsiblePerson);
  const name = person
    ? [person.firstName, person.lastName].filter(Boolean).join(" ")
    : resource.responsiblePerson;
  return [name, resource.responsibleUnit].filter(Boolean).join(", ");
}

/** Everything about one resource: demand and its source, Soll-Ist net and total, path, users, findings, treatment. */
export async function resourceDetail(
  deps: Deps,
  request: DetailRequest & { readonly lists: LongListRequest },
): Promise<ResourceDetailView | undefined> {
  const { organisation, actor, id, lists } = request;
  const analysis = await organisationAnalysis(deps, organisation);
  const at = analysis?.model.index.resourceNumbers.get(id);
  const resource = at === undefined ? undefined : analysis?.model.index.resources[at];
  const result = at === undefined ? undefined : analysis?.model.results.resources[at];
  if (!analysis || !resource || !result) return undefined;
  const object = resourceObject(resource);
  if (!can(actor, "resource.read", { organisation, object })) return undefined;
  const context = trailContext(request, analysis);
  const plans = await deps.repositories.plans.listByOrganisation(organisation.id);
  const consumers = analysis.document.resources.filter((other) => other.requires.includes(id));
  const dependents = longList(
    "dependents",
    consumers.map((other) => other.id),
    lists,
  );
  const users = longList("users", result.processesTransitive, lists);
  const findings = longList("findings", keptWith(analysis, findingsBySubject).get(id) ?? [], lists);
  return {
    id,
    name: resource.name,
    facts: resource,
    responsible: responsibleName(resource, analysis.people),
    result,
    hiddenGap: result.netStatus === "met" && result.status === "gap",
    trails: trailsOf(context, id),
    prerequisites: relatedRows(context, resource.requires),
    dependents: withRows(dependents, relatedRows(context, dependents.rows)),
    users: withRows(users, userRows(analysis, context, id, users.rows)),
    findings: withRows(
      findings,
      await mendableFindings(deps, { actor, organisation, analysis, context }, findings.rows),
    ),
    measures: subjectMeasures(analysis, request, id),
    plans: plans
      .filter(({ value }) => value.resources.includes(id))
      .filter(({ value }) => can(actor, "plan.read", { organisation, object: planObject(value) }))
      .map(({ value }) => ({ id: value.id, title: value.title })),
    capacity: resourceProfile(analysis, request, resource),
    substitutes: substituteRows(analysis, id),
    canEdit: can(actor, "resource.edit", { organisation, object }),
  };
}

export function isResourceValue(value: string): value is ResourceValue {
  return Object.hasOwn(RESOURCE_EXPLANATIONS, value);
}
