import type { Actor } from "#app/domain/access/index.ts";
import { type Exercise, exerciseKindSchema, exerciseStatusSchema } from "#app/domain/exchange/index.ts";
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

export interface ExerciseRow extends Pick<
  Exercise,
  "id" | "title" | "kind" | "status" | "plannedOn" | "place"
> {
  readonly goals: number;
  readonly goalsReached: number;
  /** Somebody has said of at least one goal whether it was reached. */
  readonly judged: boolean;
}

export type ExerciseListView = PageOf<ExerciseRow> & { readonly all: number };

const EXERCISE_LIST = {
  sorts: ["id", "title", "kind", "plannedOn", "place", "status"],
  filters: {
    when: ["ahead", "behind"],
    kind: exerciseKindSchema.options,
    status: exerciseStatusSchema.options,
  },
} as const;

const AHEAD = new Set<Exercise["status"]>([
  "planned",
  "in-preparation",
  "concept-released",
  "running",
  "postponed",
]);

export type ExerciseListRequest = ListRequestView & {
  /** Nobody has chosen an order: what lies ahead, the next first, then what lies behind, the latest first. */
  readonly byTime: boolean;
};

/** What the address of the list asks for. */
export function exerciseListRequest(url: string): ExerciseListRequest {
  return { ...listRequest(url, EXERCISE_LIST), byTime: !new URL(url).searchParams.has("sort") };
}

function rowOf({ id, title, kind, status, plannedOn, place, goals }: Exercise): ExerciseRow {
  const reached = goals.filter((goal) => goal.result === "reached" || goal.result === "mostly");
  const judged = goals.some(({ result }) => result !== null);
  return {
    ...{ id, title, kind, status, plannedOn, place, judged },
    goals: goals.length,
    goalsReached: reached.length,
  };
}

function isWanted(row: ExerciseRow, { filters, search }: ListRequestView): boolean {
  const { when, kind, status } = filters;
  if (when !== undefined && AHEAD.has(row.status) !== (when === "ahead")) return false;
  if (kind !== undefined && row.kind !== kind) return false;
  if (status !== undefined && row.status !== status) return false;
  return search === "" || matches(`${row.id} ${row.title} ${row.place}`, search);
}

function byTime(a: ExerciseRow, b: ExerciseRow): number {
  const [ahead, otherAhead] = [AHEAD.has(a.status), AHEAD.has(b.status)];
  if (ahead !== otherAhead) return ahead ? -1 : 1;
  return compareValues(a.plannedOn, b.plannedOn, !ahead) || compareValues(a.id, b.id, false);
}

/** One page of the exercises the actor may see. */
export async function exerciseList(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: ExerciseListRequest,
): Promise<ExerciseListView> {
  const readable = (await readableExercises(deps, actor, organisation)).map(rowOf);
  const key = request.sort as "title";
  const chosen = (a: ExerciseRow, b: ExerciseRow) =>
    compareValues(a[key], b[key], request.descending) || compareValues(a.id, b.id, false);
  const rows = readable.filter((row) => isWanted(row, request)).toSorted(request.byTime ? byTime : chosen);
  return { ...pageOf(rows, request.page, request.pageSize), all: readable.length };
}
