import { type Ability, can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise, Measure, Plan } from "#app/domain/exchange/index.ts";
import type { AnalysisResult } from "#app/domain/impact-analysis/index.ts";
import type { OverdueMeasureRow } from "#app/components/overview/overdue-measures.tsx";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { peopleForReach } from "../access/people-for-reach.server.ts";
import { seesWhole } from "../access/readable-subjects.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { type AuthorityRow, authorityRows } from "./authority-rows.server.ts";
import { type OwnWork, ownWork, type OwnWorkRequest, readableMeasures } from "./own-work.server.ts";
import { isOverdue, type TodoItem, todoItems } from "./todo-items.ts";

export interface AnalysisFigures {
  readonly processes: number;
  readonly timeCritical: number;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
  readonly mtpdViolated: number;
  readonly resources: number;
  readonly resourcesWithRto: number;
  readonly resourceGaps: number;
  readonly resourceUnknown: number;
  readonly hiddenGaps: number;
  /** Time-critical processes that stand in a released GFP. */
  readonly coveredByPlan: number;
}

export interface OverviewView {
  readonly kind: CurrentOrganisation["kind"];
  readonly cycle: { readonly year: number; readonly stage: "reactive" | "build-up" | "standard" } | null;
  readonly figures: AnalysisFigures | null;
  readonly todo: readonly TodoItem[];
  readonly release: { readonly number: number; readonly releasedOn: string | null } | null;
  readonly nextExercise: { readonly id: string; readonly title: string; readonly plannedOn: string } | null;
  readonly authorities: readonly AuthorityRow[];
  readonly overdue: readonly OverdueMeasureRow[];
  /** For people who do not see the organisation as a whole. */
  readonly own: OwnWork | null;
}

function count<T>(items: readonly T[], wanted: (item: T) => boolean): number {
  return items.reduce((sum, item) => (wanted(item) ? sum + 1 : sum), 0);
}

/** The figures of one organisation. */
function analysisFigures(result: AnalysisResult, plans: readonly Plan[]): AnalysisFigures {
  const { processes, resources } = result;
  const planned = new Set(
    plans
      .filter((plan) => plan.kind === "gfp" && (plan.status === "released" || plan.status === "in-revision"))
      .flatMap((plan) => plan.processes),
  );
  return {
    processes: processes.length,
    timeCritical: count(processes, (process) => process.effectiveRtoHours !== null),
    met: count(processes, (process) => process.status === "met"),
    gap: count(processes, (process) => process.status === "gap"),
    unknown: count(processes, (process) => process.status === "unknown"),
    mtpdViolated: count(processes, (process) => process.mtpdViolated === true),
    resources: resources.length,
    resourcesWithRto: count(resources, (resource) => resource.rtoHours !== null),
    resourceGaps: count(resources, (resource) => resource.status === "gap"),
    resourceUnknown: count(resources, (resource) => resource.status === "unknown"),
    hiddenGaps: count(resources, (resource) => resource.netStatus === "met" && resource.status === "gap"),
    coveredByPlan: count(
      processes,
      (process) => process.effectiveRtoHours !== null && planned.has(process.id),
    ),
  };
}

function upcoming(exercises: readonly Exercise[], today: string): Exercise | undefined {
  const open = exercises.filter(
    (exercise) =>
      exercise.plannedOn !== null &&
      exercise.plannedOn >= today &&
      ["planned", "in-preparation", "concept-released"].includes(exercise.status),
  );
  return open.toSorted((a, b) => (a.plannedOn ?? "").localeCompare(b.plannedOn ?? ""))[0];
}

interface Around {
  readonly exercises: readonly Exercise[];
  readonly measures: readonly Measure[];
  readonly plans: readonly Plan[];
}

/** Exercises, measures and plans that the person may read. */
async function around(
  deps: Deps,
  { actor, organisation }: OverviewRequest,
  analysis: OrganisationAnalysis,
): Promise<Around> {
  const people = await peopleForReach(deps, actor, organisation, ["measure.read", "exercise.read"]);
  const exercises = (await deps.repositories.exercises.listByOrganisation(organisation.id)).map(
    ({ value }) => value,
  );
  const plans = await deps.repositories.plans.listByOrganisation(organisation.id);
  return {
    exercises: exercises.filter((exercise) =>
      can(actor, "exercise.read", { organisation, object: exerciseObject(exercise, people) }),
    ),
    measures: readableMeasures({ actor, organisation }, analysis.document.measures ?? [], people),
    plans: plans.map(({ value }) => value),
  };
}

function overdueRows(measures: readonly Measure[], today: string): OverdueMeasureRow[] {
  return measures
    .filter((measure) => isOverdue(measure, today))
    .map(({ id, action, responsible, dueOn }) => ({ id, action, responsible, dueOn: dueOn ?? "" }))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

interface OverviewRequest extends OwnWorkRequest {
  /** Every organisation the actor may know of. */
  readonly visible: readonly CurrentOrganisation[];
}

function isFilled(analysis: OrganisationAnalysis | undefined): analysis is OrganisationAnalysis {
  return analysis !== undefined && analysis.document.processes.length > 0;
}

const NOTHING = {
  cycle: null,
  figures: null,
  todo: [],
  release: null,
  nextExercise: null,
  overdue: [],
  own: null,
} as const;

/**
 * What needs somebody now and the figures, for people who see the whole organisation; the own objects for the others; and
 * for a Ressort or the Land the released figures of the organisations below.
 */
export async function overviewView(deps: Deps, request: OverviewRequest): Promise<OverviewView> {
  const { organisation, actor } = request;
  const { kind } = organisation;
  const authorities = await authorityRows(deps, request);
  const may = (ability: Ability) => can(actor, ability, { organisation });
  const readsContent = may("process.read") || may("resource.read") || may("plan.read");
  if (!readsContent) return { kind, ...NOTHING, authorities };
  if (!seesWhole(actor, organisation)) {
    return { kind, ...NOTHING, authorities, own: await ownWork(deps, request) };
  }
  const analysis = await organisationAnalysis(deps, organisation);
  if (!isFilled(analysis)) return { kind, ...NOTHING, authorities };
  return { kind, authorities, own: null, ...(await wholeView(deps, request, analysis)) };
}

async function wholeView(
  deps: Deps,
  request: OverviewRequest,
  analysis: OrganisationAnalysis,
): Promise<Omit<OverviewView, "kind" | "authorities" | "own">> {
  const { organisation, today } = request;
  const content = await around(deps, request, analysis);
  const release = await deps.repositories.handbookReleases.findLatestReleased(organisation.id);
  const next = upcoming(content.exercises, today);
  const cycle = analysis.document.cycle;
  return {
    cycle: cycle ? { year: cycle.year, stage: cycle.stage } : null,
    figures: analysisFigures(analysis.result, content.plans),
    todo: todoItems({ analysis, ...content, next, today }),
    release: release ? { number: release.number, releasedOn: release.releasedOn } : null,
    nextExercise: next?.plannedOn ? { id: next.id, title: next.title, plannedOn: next.plannedOn } : null,
    overdue: overdueRows(content.measures, today),
  };
}
