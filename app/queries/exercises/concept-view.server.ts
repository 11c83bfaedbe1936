import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { scheduleNotices } from "#app/domain/exercise/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";

import type { LinkedSubject } from "../analysis/linked-subjects.server.ts";

export interface ConceptView {
  readonly exercise: Exercise;
  readonly version: number;
  /** What is odd about its stored date, by field. */
  readonly notices: Readonly<Record<string, string>>;
  /** Everything that can be exercised. */
  readonly subjects: readonly string[];
  /** What the stored concept names, in words. */
  readonly named: readonly LinkedSubject[];
}

/** The concept of one exercise to edit; undefined when there is none one may edit. Nine statements at most. */
export async function conceptView(
  { repositories, clock }: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  id: string,
): Promise<ConceptView | undefined> {
  const all = await repositories.exercises.listByOrganisation(organisation.id);
  const stored = all.find(({ value }) => value.id === id);
  if (!stored) return undefined;
  const people = await peopleToJudge(repositories, actor, organisation, ["exercise.edit", "exercise.read"]);
  const object = exerciseObject(stored.value, people);
  if (!can(actor, "exercise.edit", { organisation, object })) return undefined;
  const lists = await Promise.all(
    [
      repositories.processes,
      repositories.resources,
      repositories.plans,
      repositories.baoRoles,
      repositories.sites,
      repositories.outageScenarios,
    ].map((repository) => repository.listByOrganisation(organisation.id)),
  );
  const readable = all
    .map(({ value }) => value)
    .filter((other) => can(actor, "exercise.read", { organisation, object: exerciseObject(other, people) }));
  // What an import named stays allowed, whatever kind of object it is.
  const known = lists.flatMap((list) => list.map(({ value }) => value));
  const nameOf = (code: string) => {
    const found = known.find((value) => value.id === code);
    return found === undefined ? null : "title" in found ? found.title : found.name;
  };
  return {
    exercise: stored.value,
    version: stored.version,
    notices: scheduleNotices(stored.value, readable, dateInBerlin(clock.now())),
    subjects: [...new Set([...known.map((value) => value.id), ...stored.value.subjects])],
    named: stored.value.subjects.map((code) => ({ id: code, name: nameOf(code), to: null })),
  };
}
