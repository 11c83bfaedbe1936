import type {
  BusinessProcess,
  Exercise,
  Measure,
  Person,
  Plan,
  Resource,
} from "#app/domain/exchange/index.ts";

import type { AccessObject } from "./actor.ts";

/** A process belongs to its unit, its owner and the deputy. */
export function processObject(process: Pick<BusinessProcess, "unit" | "owner" | "deputy">): AccessObject {
  return { unit: process.unit, people: [process.owner ?? null, process.deputy ?? null] };
}

/** A resource belongs to the unit and the person responsible for it. */
export function resourceObject(
  resource: Pick<Resource, "responsibleUnit" | "responsiblePerson">,
): AccessObject {
  return { unit: resource.responsibleUnit ?? null, people: [resource.responsiblePerson ?? null] };
}

/** A plan belongs to its unit, to whoever owns it and to everybody it gives a role or a deputyship. */
export function planObject(plan: Pick<Plan, "unit" | "owner" | "roles">): AccessObject {
  const inRoles = plan.roles.flatMap((role) => [role.holder, ...role.deputies]);
  return { unit: plan.unit, people: [plan.owner, ...inRoles] };
}

type Named = Pick<Person, "id" | "firstName" | "lastName">;

/** The person a text names by id or full name; null where no one or more than one is meant. */
function personNamed(text: string, people: readonly Named[]): string | null {
  const meant = people.filter(
    ({ id, firstName, lastName }) => text === id || text === `${firstName} ${lastName}`.trim(),
  );
  return meant.length === 1 ? (meant[0]?.id ?? null) : null;
}

/**
 * An exercise belongs to the unit it is for and to everybody who has a role in it; its texts name people, so a doubtful name
 * is nobody's.
 */
export function exerciseObject(
  exercise: Pick<Exercise, "roles"> & Partial<Pick<Exercise, "audience">>,
  people: readonly Named[],
): AccessObject {
  const unit = exercise.audience?.trim() ?? "";
  return {
    unit: unit === "" ? null : unit,
    people: exercise.roles.map(({ name }) => personNamed(name.trim(), people)),
  };
}

/** A measure belongs to the person or unit named as responsible. */
export function measureObject(measure: Pick<Measure, "responsible">, people: readonly Named[]): AccessObject {
  const responsible = measure.responsible.trim();
  return { unit: responsible === "" ? null : responsible, people: [personNamed(responsible, people)] };
}
