import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import { type Exercise, exerciseKindSchema } from "#app/domain/exchange/index.ts";
import {
  EXERCISE_VERDICTS,
  exerciseVerdict,
  type ExerciseVerdict,
  hasHappened,
  verdictFor,
} from "#app/domain/exercise/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  listRequest,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";
import { readableExercises } from "./readable-exercises.server.ts";

export interface HeldExercise extends Pick<
  Exercise,
  "id" | "title" | "kind" | "status" | "plannedOn" | "reportReleasedOn"
> {
  readonly verdict: ExerciseVerdict;
  readonly goals: number;
  readonly goalsReached: number;
  readonly measures: number;
  /** Plans exercised, with the page of each one the reader may open. */
  readonly plans: readonly string[];
}

export interface ExerciseHistoryView extends PageOf<HeldExercise> {
  readonly all: number;
  /** Every plan that was ever exercised: the choices of the filter. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
}

export const HISTORY_LIST = {
  sorts: ["on", "id", "kind", "verdict"],
  filters: { kind: exerciseKindSchema.options, verdict: EXERCISE_VERDICTS },
} as const;

export interface HistoryRequest extends ListRequestView {
  /** First and last day of the period; null without a limit. */
  readonly from: string | null;
  readonly till: string | null;
  readonly plan: string;
}

function dayIn(parameters: URLSearchParams, name: string): string | null {
  const text = parameters.get(name) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

/** What the address of the history asks for; without a wish the latest comes first. */
export function historyRequest(url: string): HistoryRequest {
  const parameters = new URL(url).searchParams;
  const asked = listRequest(url, HISTORY_LIST);
  return {
    ...asked,
    descending: parameters.has("sort") ? asked.descending : true,
    from: dayIn(parameters, "from"),
    till: dayIn(parameters, "till"),
    plan: (parameters.get("plan") ?? "").slice(0, 64),
  };
}

function isWanted(row: HeldExercise, subjects: readonly string[], request: HistoryRequest): boolean {
  const { filters, from, till, plan, search } = request;
  if (filters["kind"] && row.kind !== filters["kind"]) return false;
  if (filters["verdict"] && row.verdict !== filters["verdict"]) return false;
  if (from !== null && (row.plannedOn ?? "") < from) return false;
  if (till !== null && (row.plannedOn ?? "9999") > till) return false;
  if (plan !== "" && !row.plans.includes(plan)) return false;
  return search === "" || matches([row.id, row.title, ...subjects].join(" "), search);
}

/** With a plan chosen, its own result; otherwise the one of the exercise. */
function heldExercise(exercise: Exercise, known: ReadonlySet<string>, plan: string): HeldExercise {
  const { id, title, kind, status, plannedOn, reportReleasedOn, goals } = exercise;
  const reached = goals.filter(({ result }) => result === "reached" || result === "mostly");
  const judged = status === "conducted" ? "not-evaluated" : exerciseVerdict(exercise);
  return {
    ...{ id, title, kind, status, plannedOn, reportReleasedOn },
    verdict: plan === "" ? judged : verdictFor(exercise, plan),
    goals: goals.length,
    goalsReached: reached.length,
    measures: exercise.measures.length,
    plans: exercise.subjects.filter((subject) => known.has(subject)),
  };
}

function sortValue(row: HeldExercise, sort: string): string | number | null {
  if (sort === "verdict") return EXERCISE_VERDICTS.indexOf(row.verdict);
  return sort === "id" ? row.id : sort === "kind" ? row.kind : row.plannedOn;
}

/** Every exercise that was held, for auditors: by period, kind, plan and result. Two statements, or three. */
export async function exerciseHistory(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: HistoryRequest,
): Promise<ExerciseHistoryView> {
  const held = (await readableExercises(deps, actor, organisation)).filter(hasHappened);
  const stored = await deps.repositories.plans.listByOrganisation(organisation.id);
  const readable = stored
    .map(({ value }) => value)
    .filter((plan) => can(actor, "plan.read", { organisation, object: planObject(plan) }));
  const known = new Set(readable.map(({ id }) => id));
  const rows = held
    .map((exercise) => ({ exercise, row: heldExercise(exercise, known, request.plan) }))
    .filter(({ exercise, row }) => isWanted(row, exercise.subjects, request))
    .map(({ row }) => row)
    .toSorted(
      (a, b) =>
        compareValues(sortValue(a, request.sort), sortValue(b, request.sort), request.descending) ||
        compareValues(a.id, b.id, false),
    );
  const exercised = new Set(held.flatMap(({ subjects }) => subjects));
  return {
    ...pageOf(rows, request.page, request.pageSize),
    all: held.length,
    plans: readable.filter(({ id }) => exercised.has(id)).map(({ id, title }) => ({ id, title })),
  };
}
