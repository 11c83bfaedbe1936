import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { scheduleNotices } from "#app/domain/exercise/index.ts";
import type { PickLists } from "#app/forms/record/field-spec.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { subjectLists } from "./subject-lists.server.ts";

export interface ConceptView {
  readonly exercise: Exercise;
  readonly version: number;
  /** What is odd about its stored date, by field. */
  readonly notices: Readonly<Record<string, string>>;
  /** Everything that can be exercised, by kind. */
  readonly lists: PickLists;
}

/** The concept of one exercise to edit; undefined when there is none one may edit. Three statements at most. */
export async function conceptView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  id: string,
): Promise<ConceptView | undefined> {
  const { repositories, clock } = deps;
  const all = await repositories.exercises.listByOrganisation(organisation.id);
  const stored = all.find(({ value }) => value.id === id);
  if (!stored) return undefined;
  const people = await peopleToJudge(repositories, actor, organisation, ["exercise.edit", "exercise.read"]);
  const object = exerciseObject(stored.value, people);
  if (!can(actor, "exercise.edit", { organisation, object })) return undefined;
  const lists = await subjectLists(deps, organisation.id);
  const readable = all
    .map(({ value }) => value)
    .filter((other) => can(actor, "exercise.read", { organisation, object: exerciseObject(other, people) }));
  return {
    exercise: stored.value,
    version: stored.version,
    notices: scheduleNotices(stored.value, readable, dateInBerlin(clock.now())),
    lists,
  };
}
