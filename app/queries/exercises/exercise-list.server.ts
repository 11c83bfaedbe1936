import type { Actor } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { readableExercises } from "./readable-exercises.server.ts";

export interface ExerciseRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Exercise["kind"];
  readonly status: Exercise["status"];
  readonly plannedOn: string | null;
  readonly place: string;
  readonly goals: number;
  readonly goalsReached: number;
}

export interface ExerciseListView {
  readonly planned: readonly ExerciseRow[];
  readonly history: readonly ExerciseRow[];
}

const AHEAD = new Set<Exercise["status"]>([
  "planned",
  "in-preparation",
  "concept-released",
  "running",
  "postponed",
]);

function rowOf({ id, title, kind, status, plannedOn, place, goals }: Exercise): ExerciseRow {
  const reached = goals.filter((goal) => goal.result === "reached" || goal.result === "mostly");
  return { id, title, kind, status, plannedOn, place, goals: goals.length, goalsReached: reached.length };
}

function byDate(a: ExerciseRow, b: ExerciseRow): number {
  return (a.plannedOn ?? "9999").localeCompare(b.plannedOn ?? "9999") || a.id.localeCompare(b.id);
}

/** Exercises ahead, the next first, and those behind, the latest first. */
export async function exerciseList(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<ExerciseListView> {
  const rows = (await readableExercises(deps, actor, organisation)).map(rowOf);
  return {
    planned: rows.filter((row) => AHEAD.has(row.status)).toSorted(byDate),
    history: rows.filter((row) => !AHEAD.has(row.status)).toSorted((a, b) => byDate(b, a)),
  };
}
