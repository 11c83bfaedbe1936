import { can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import {
  type AskedDates,
  suggestDates,
  type SuggestedDates,
} from "#app/services/exercise/suggest-dates.server.ts";
import type { Deps } from "#app/services/ports.ts";

import type { ExerciseWorkRequest } from "./exercise-work.server.ts";

export interface FollowUpsView extends SuggestedDates {
  readonly exercise: Exercise;
  /** Titles of the exercises the dates name; one that may not be read has none. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Suggested next dates of one exercise; undefined when there is none one may edit. Two statements at most. */
export async function followUps(
  { repositories, clock }: Deps,
  request: ExerciseWorkRequest,
  asked: AskedDates,
): Promise<FollowUpsView | undefined> {
  const { organisation, actor, id, language } = request;
  const stored = await repositories.exercises.listByOrganisation(organisation.id);
  const all = stored.map(({ value }) => value);
  const exercise = all.find((one) => one.id === id);
  if (!exercise) return undefined;
  const people = await peopleToJudge(repositories, actor, organisation, ["exercise.read", "exercise.edit"]);
  const may = (ability: "exercise.read" | "exercise.edit", one: Exercise) =>
    can(actor, ability, { organisation, object: exerciseObject(one, people) });
  if (!may("exercise.edit", exercise)) return undefined;
  const suggested = suggestDates({ exercise, all, today: dateInBerlin(clock.now()), language }, asked);
  const named = new Set(suggested.dates.flatMap(({ takenBy, clashes }) => [takenBy, ...clashes]));
  const readable = all.filter((one) => named.has(one.id) && may("exercise.read", one));
  return {
    ...suggested,
    exercise,
    titles: Object.fromEntries(readable.map(({ id: code, title }) => [code, title])),
  };
}
