import type { BaoRole, BiaParameters, Exercise, Person, RulesOfProcedure } from "../exchange/index.ts";
import { type YearPlanFields, yearPlanFields } from "../exercise/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { ReleaseSubject } from "./release-subject.ts";

type ReleasedRole = Pick<
  BaoRole,
  "id" | "name" | "level" | "part" | "dv100" | "holder" | "deputies" | "tasks" | "powers"
>;

/** Frozen part of the exchange document; a key is there where its subject has it. */
export interface ReleasedPart {
  readonly baoRoles?: readonly ReleasedRole[];
  readonly rulesOfProcedure?: RulesOfProcedure;
  readonly parameters?: BiaParameters;
  readonly exercises?: readonly YearPlanFields[];
  /** Names of the people that the part names by id, as they were at the time. */
  readonly people: readonly Pick<Person, "id" | "firstName" | "lastName">[];
}

/** What a part is cut from; only what its subject needs has to be there. */
export interface ReleaseSources {
  readonly baoRoles: readonly BaoRole[];
  readonly rulesOfProcedure: RulesOfProcedure | null;
  readonly parameters: BiaParameters | null;
  readonly exercises: readonly Exercise[];
  readonly people: readonly Pick<Person, "id" | "firstName" | "lastName">[];
  /** Year in which exercises without a date are counted. */
  readonly presentYear: number;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  return entries.toSorted((a, b) => compareIds(a.id, b.id));
}

function roleOf(role: ReleasedRole): ReleasedRole {
  const { id, name, level, part, dv100, holder, deputies, tasks, powers } = role;
  return { id, name, level, part, dv100, holder, deputies, tasks, powers };
}

function peopleOf(roles: readonly ReleasedRole[], { people }: ReleaseSources): ReleasedPart["people"] {
  const named = new Set(roles.flatMap(({ holder, deputies }) => [holder, ...deputies]));
  return byId(people.filter(({ id }) => named.has(id))).map(({ id, firstName, lastName }) => ({
    ...{ id, firstName, lastName },
  }));
}

function yearPlan(year: number, { exercises, presentYear }: ReleaseSources): readonly YearPlanFields[] {
  const isOfYear = ({ plannedOn }: Exercise) =>
    plannedOn === null ? year === presentYear : plannedOn.startsWith(`${year}-`);
  // A cancelled exercise takes place no more and has to be replaced (13.3): it is missing from the plan.
  return byId(exercises.filter((each) => each.status !== "cancelled" && isOfYear(each)).map(yearPlanFields));
}

/** First what the damage is measured by and from when it is intolerable, then the times. */
function inOrder(parameters: BiaParameters): BiaParameters {
  const { horizonsHours, damageScenarios, damageLevels, intolerabilityLevel, ...rest } = parameters;
  return { horizonsHours, damageScenarios, damageLevels, intolerabilityLevel, ...rest };
}

/** A frozen part as it is read again: the canonical text has its keys in the order of the alphabet, people read them in ours. */
export function readReleasedPart(text: string): ReleasedPart {
  const { baoRoles, exercises, parameters, ...rest } = JSON.parse(text) as ReleasedPart;
  return {
    ...(parameters ? { parameters: inOrder(parameters) } : {}),
    ...(baoRoles ? { baoRoles: baoRoles.map(roleOf) } : {}),
    ...(exercises ? { exercises: exercises.map(yearPlanFields) } : {}),
    ...rest,
  };
}

/**
 * The part of the content that a release freezes.
 * @returns null where there is nothing yet that could be released
 */
export function releasedPart(subject: ReleaseSubject, sources: ReleaseSources): ReleasedPart | null {
  switch (subject.kind) {
    case "response": {
      const { rulesOfProcedure } = sources;
      const baoRoles = byId(sources.baoRoles.map(roleOf));
      if (baoRoles.length === 0) return null;
      const people = peopleOf(baoRoles, sources);
      return rulesOfProcedure ? { baoRoles, rulesOfProcedure, people } : { baoRoles, people };
    }
    case "parameters":
      return sources.parameters ? { parameters: sources.parameters, people: [] } : null;
    case "year-plan": {
      const exercises = yearPlan(subject.year, sources);
      return exercises.length === 0 ? null : { exercises, people: [] };
    }
  }
}
