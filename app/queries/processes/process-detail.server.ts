import type { DamageMatrixView } from "#app/components/analysis/damage-matrix.tsx";
import type { TimeBarView } from "#app/components/analysis/time-bar.tsx";
import type { TrailView } from "#app/components/analysis/trail.tsx";
import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { type Actor, can, planObject, processObject } from "#app/domain/access/index.ts";
import type { BiaParameters, BusinessProcess, Plan, ProcessDependency } from "#app/domain/exchange/index.ts";
import {
  isRated,
  type ShownProcessStatus,
  shownStatus,
  PROCESS_EXPLANATIONS,
  type ProcessResult,
  type ProcessStatus,
  type ProcessValue,
  type TargetActualStatus,
} from "#app/domain/impact-analysis/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { damageWords } from "#app/i18n/damage-words.ts";
import type { Deps } from "#app/services/ports.ts";

import { readableSubjects } from "../access/readable-subjects.ts";
import { findingsBySubject, processResults, resourceResults } from "../analysis/analysis-lookups.ts";
import { keptWith } from "../analysis/kept-with.ts";
import { type LongList, longList, type LongListRequest, withRows } from "../analysis/long-list.ts";
import { mendableFindings } from "../analysis/mendable-findings.server.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { shortTrail, subjectAddress, subjectName, type TrailContext } from "../analysis/trail-view.ts";
import { subjectMeasures, type SubjectMeasuresView } from "../measures/subject-measures.server.ts";
import { assessmentSeal, type AssessmentSealView } from "./assessment-seal.server.ts";
import { type OneProcessPictures, oneProcessPictures } from "../pictures/process-pictures.server.ts";

export interface DependencyRow {
  readonly id: string;
  readonly name: string;
  /** Page of the other process; null where the reader may not open it: its values are then missing, too. */
  readonly to: string | null;
  readonly kind: ProcessDependency["kind"];
  readonly offsetHours: number;
  readonly agreement: ProcessDependency["agreement"];
  readonly rtoHours: number | null;
  readonly status: ProcessStatus;
}

export interface NeededResourceRow {
  readonly id: string;
  readonly name: string;
  readonly to: string | null;
  readonly leadHours: number;
  readonly rpoHours: number | null;
  readonly demandHours: number | null;
  readonly totalRtaHours: number | null;
  readonly status: TargetActualStatus | null;
  readonly gapHours: number | null;
  readonly normalOperationOnly: boolean;
}

export interface ProcessDetailView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly seal: AssessmentSealView;
  readonly facts: Pick<
    BusinessProcess,
    | "description"
    | "legalBasis"
    | "statutoryDeadlineHours"
    | "criticalDate"
    | "volume"
    | "emergencyLevel"
    | "workarounds"
    | "rtoReason"
    | "surveyedOn"
    | "participants"
    | "serviceKeys"
    | "emergencyLevelPercent"
    | "executionHours"
    | "rtoHours"
  >;
  readonly owner: string | null;
  readonly deputy: string | null;
  readonly result: Pick<
    ProcessResult,
    | "mtpdHours"
    | "maxRtoHours"
    | "effectiveRtoHours"
    | "cascadeRtoHours"
    | "reachableHours"
    | "outageHours"
    | "drivers"
    | "mtpdViolated"
    | "rtoSource"
  >;
  readonly status: ShownProcessStatus;
  readonly gapHours: number | null;
  readonly driverNames: readonly string[];
  readonly trails: Readonly<Partial<Record<ProcessValue, TrailView>>>;
  readonly timeBar: TimeBarView;
  readonly matrix: DamageMatrixView;
  readonly pictures: OneProcessPictures;
  readonly needs: readonly DependencyRow[];
  readonly serves: LongList<DependencyRow>;
  readonly resources: readonly NeededResourceRow[];
  readonly findings: LongList<FindingView>;
  readonly measures: SubjectMeasuresView;
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  readonly canEdit: boolean;
}

const SHOWN: readonly ProcessValue[] = [
  "mtpdHours",
  "maxRtoHours",
  "effectiveRtoHours",
  "cascadeRtoHours",
  "reachableHours",
  "outageHours",
  "status",
  "drivers",
];

function matrixView(
  parameters: BiaParameters,
  process: BusinessProcess,
  result: ProcessResult,
): DamageMatrixView {
  const irrelevant = new Set(process.irrelevantScenarios ?? []);
  return {
    horizonsHours: parameters.horizonsHours,
    intolerabilityLevel: parameters.intolerabilityLevel,
    levels: parameters.damageLevels,
    rows: parameters.damageScenarios.map(({ code, name }) => ({
      code,
      name,
      levels: process.matrix[code] ?? [],
      relevant: !irrelevant.has(code),
      reason: process.reasons?.[code] ?? "",
    })),
    worst: isRated(process, parameters) ? result.worst : [],
    mtpdHours: result.mtpdHours,
  };
}

interface Around {
  readonly context: TrailContext;
  readonly analysis: OrganisationAnalysis;
  readonly results: ReadonlyMap<string, ProcessResult>;
}

function dependencyRow(
  { context, results }: Around,
  dependency: ProcessDependency,
  other: string,
): DependencyRow {
  const to = subjectAddress(context, other) ?? null;
  const result = to === null ? undefined : results.get(other);
  return {
    id: other,
    name: subjectName(context, other),
    to,
    kind: dependency.kind,
    offsetHours: dependency.offsetHours,
    agreement: dependency.agreement,
    rtoHours: result?.effectiveRtoHours ?? null,
    status: result?.status ?? "unknown",
  };
}

function resourceRows(
  { analysis, context }: Around,
  process: string,
  rtoHours: number | null,
): NeededResourceRow[] {
  const results = keptWith(analysis, resourceResults);
  return analysis.document.resourceUses
    .filter((use) => use.process === process)
    .map((use) => {
      const result = results.get(use.resource);
      const demand = rtoHours === null || use.normalOperationOnly ? null : rtoHours - use.leadHours;
      const total = result?.totalRtaHours ?? null;
      const late = demand !== null && total !== null && total > demand;
      return {
        id: use.resource,
        name: subjectName(context, use.resource),
        to: subjectAddress(context, use.resource) ?? null,
        leadHours: use.leadHours,
        rpoHours: use.rpoHours,
        demandHours: demand,
        totalRtaHours: total,
        status: demand === null ? null : total === null ? "unknown" : late ? "gap" : "met",
        gapHours: late ? Math.round((total - demand) * 100) / 100 : null,
        normalOperationOnly: use.normalOperationOnly ?? false,
      };
    });
}

function peopleOf({ people }: OrganisationAnalysis, process: BusinessProcess) {
  const nameOf = (id: string | null | undefined) => {
    if (!id) return null;
    const person = people.find((candidate) => candidate.id === id);
    return person ? [person.firstName, person.lastName].filter(Boolean).join(" ") : id;
  };
  return { owner: nameOf(process.owner), deputy: nameOf(process.deputy) };
}

function gapOf(result: ProcessResult): number | null {
  if (result.status !== "gap" || result.reachableHours === null || result.effectiveRtoHours === null)
    return null;
  return Math.round((result.reachableHours - result.effectiveRtoHours) * 100) / 100;
}

function trailsOf(context: TrailContext, id: string): ProcessDetailView["trails"] {
  const entries = SHOWN.map((value) => [value, shortTrail(context, { kind: "process", id, value })] as const);
  return Object.fromEntries(entries.filter(([, trail]) => trail !== null));
}

export interface DetailRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
  readonly base: string;
  readonly id: string;
}

/** How reasons are told to the reader of a page. */
export function trailContext(
  request: Omit<DetailRequest, "id">,
  { model }: OrganisationAnalysis,
): TrailContext {
  const { actor, organisation, language, base } = request;
  return { model, language, base, mayOpen: readableSubjects(actor, organisation, model) };
}

function plansOf(
  { actor, organisation, id }: DetailRequest,
  plans: readonly { readonly value: Plan }[],
): ProcessDetailView["plans"] {
  return plans
    .map(({ value }) => value)
    .filter((plan) => plan.processes.includes(id))
    .filter((plan) => can(actor, "plan.read", { organisation, object: planObject(plan) }))
    .map(({ id: plan, title }) => ({ id: plan, title }));
}

/** Everything about one process: data, derived values with reasons, dependencies, resources, findings, plans. */
export async function processDetail(
  deps: Deps,
  request: DetailRequest & { readonly lists: LongListRequest },
): Promise<ProcessDetailView | undefined> {
  const { organisation, actor, id } = request;
  const analysis = await organisationAnalysis(deps, organisation);
  const number = analysis?.model.index.processNumbers.get(id);
  const process = number === undefined ? undefined : analysis?.model.index.processes[number];
  if (!analysis || !process) return undefined;
  const object = processObject(process);
  if (!can(actor, "process.read", { organisation, object })) return undefined;
  const results = keptWith(analysis, processResults);
  const result = results.get(id);
  if (!result) return undefined;
  const context = trailContext(request, analysis);
  const mending = { actor, organisation, analysis, context };
  const around: Around = { context, analysis, results };
  const { processDependencies } = analysis.document;
  const parameters = damageWords(analysis.document.parameters, request.language);
  const scenarioName = new Map(parameters.damageScenarios.map((scenario) => [scenario.code, scenario.name]));
  const plans = await deps.repositories.plans.listByOrganisation(organisation.id);
  const consumers = processDependencies.filter((dependency) => dependency.requires === id);
  const serves = longList("serves", consumers, request.lists);
  const findings = longList("findings", keptWith(analysis, findingsBySubject).get(id) ?? [], request.lists);
  return {
    id,
    name: process.name,
    unit: process.unit,
    seal: await assessmentSeal(deps, organisation.id, process),
    facts: process,
    ...peopleOf(analysis, process),
    result,
    status: shownStatus(process, result.status, parameters),
    gapHours: gapOf(result),
    driverNames: result.drivers.map((code) => scenarioName.get(code) ?? code),
    trails: trailsOf(context, id),
    timeBar: {
      baoReactionHours: parameters.baoReactionHours,
      rtoHours: result.effectiveRtoHours,
      executionHours: process.executionHours,
      reachableHours: result.reachableHours,
      mtpdHours: result.mtpdHours,
    },
    matrix: matrixView(parameters, process, result),
    pictures: oneProcessPictures(analysis, request, id),
    needs: processDependencies
      .filter((dependency) => dependency.consumer === id)
      .map((dependency) => dependencyRow(around, dependency, dependency.requires)),
    serves: withRows(
      serves,
      serves.rows.map((dependency) => dependencyRow(around, dependency, dependency.consumer)),
    ),
    resources: resourceRows(around, id, result.effectiveRtoHours),
    findings: withRows(findings, await mendableFindings(deps, mending, findings.rows)),
    measures: subjectMeasures(analysis, request, id),
    plans: plansOf(request, plans),
    canEdit: can(actor, "process.edit", { organisation, object }),
  };
}

export function isProcessValue(value: string): value is ProcessValue {
  return Object.hasOwn(PROCESS_EXPLANATIONS, value);
}
