import type { CellContent, TableSheet } from "#app/domain/tables/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { listRequest } from "../analysis/list-request.ts";
import { COVERAGE_LIST, exerciseCoverage } from "../exercises/exercise-coverage.server.ts";
import { exerciseHistory, historyRequest } from "../exercises/exercise-history.server.ts";
import { exerciseList, exerciseListRequest } from "../exercises/exercise-list.server.ts";
import { measureList, measureListRequest } from "../measures/measure-list.server.ts";
import { PLAN_LIST, planList } from "../plans/plan-list.server.ts";
import { everything, type ExportRequest } from "./export-request.ts";

/** Plans with what makes their review due. */
export async function planTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { actor, organisation, language, url } = request;
  const { plans: t, processes, terms, controls: c } = catalogueOf(language);
  const list = await planList(deps, {
    ...{ actor, organisation },
    today: dateInBerlin(deps.clock.now()),
    list: everything(listRequest(url, PLAN_LIST)),
  });
  const head: CellContent[] = [
    ...[processes.code, t.name, t.kind, t.unit, t.version, t.status],
    ...[t.releasedOn, t.nextReview, t.overdue, t.filterValues],
  ];
  const rows = list.rows.map((row): CellContent[] => [
    ...[row.id, row.title, terms.planKind[row.kind], row.unit, row.version, terms.plan[row.status]],
    ...[row.releasedOn, row.nextReviewOn, row.overdue ? c.yes : c.no, row.changed.length > 0 ? c.yes : c.no],
  ]);
  return { name: t.title, rows: [head, ...rows] };
}

/** Exercises ahead and behind. */
export async function exerciseTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { actor, organisation, language, url } = request;
  const { exercises: t, processes, terms } = catalogueOf(language);
  const list = await exerciseList(deps, actor, organisation, everything(exerciseListRequest(url)));
  const head: CellContent[] = [
    ...[processes.code, t.name, t.kind, t.date, t.place, t.status, t.goals, t.goalsReachedCount],
  ];
  const rows = list.rows.map((row): CellContent[] => [
    ...[row.id, row.title, terms.exerciseKind[row.kind], row.plannedOn, row.place],
    ...[terms.exerciseStatus[row.status], row.goals, row.judged ? row.goalsReached : null],
  ]);
  return { name: t.title, rows: [head, ...rows] };
}

/** Exercises held, with their results: what an auditor takes along. */
export async function exerciseHistoryTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { actor, organisation, language, url } = request;
  const { exerciseHistory: t, exercises: e, exerciseWork, processes, terms } = catalogueOf(language);
  const list = await exerciseHistory(deps, actor, organisation, everything(historyRequest(url)));
  const head: CellContent[] = [
    ...[processes.code, e.name, t.heldOn, e.kind, t.plans, t.result],
    ...[t.goals, e.goalsReachedCount, t.measures, t.reportReleased],
  ];
  const rows = list.rows.map((row): CellContent[] => [
    ...[row.id, row.title, row.plannedOn, terms.exerciseKind[row.kind], row.plans.join(", ")],
    ...[exerciseWork.verdicts[row.verdict], row.goals, row.goalsReached, row.measures, row.reportReleasedOn],
  ]);
  return { name: t.title, rows: [head, ...rows] };
}

/** Which plans, roles and resources were exercised when and with what result. */
export async function coverageTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { actor, organisation, language, url } = request;
  const { exerciseWork: t, exercises: e, processes } = catalogueOf(language);
  const asked = everything(listRequest(url, COVERAGE_LIST));
  const list = await exerciseCoverage(deps, actor, organisation, asked);
  const head: CellContent[] = [
    ...[processes.code, t.coverageSubject, t.coverageKind, t.coverageState],
    ...[t.lastExercise, e.title, t.verdict],
  ];
  const rows = list.rows.map((row): CellContent[] => [
    ...[row.id, row.name, t.coverageKinds[row.kind], t.coverageStates[row.state]],
    ...[row.on, row.exercise, row.verdict ? t.verdicts[row.verdict] : null],
  ]);
  return { name: t.coverageTitle, rows: [head, ...rows] };
}

/** The plan of measures. */
export async function measureTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { actor, organisation, language, url } = request;
  const { measures: t, processes, terms, controls: c } = catalogueOf(language);
  const list = await measureList(deps, actor, organisation, everything(measureListRequest(url)));
  const head: CellContent[] = [
    ...[processes.code, t.action, t.need, t.responsible, t.priority, t.dueOn, t.overdue, t.status, t.source],
  ];
  const rows = list.rows.map((row): CellContent[] => [
    ...[row.id, row.action, row.need, row.responsible, t.priorities[row.priority], row.dueOn],
    ...[row.overdue ? c.yes : c.no, terms.measureStatus[row.status], t.sources[row.source]],
  ]);
  return { name: t.title, rows: [head, ...rows] };
}
