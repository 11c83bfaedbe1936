import type { Exercise } from "../exchange/index.ts";
import type { Scenario } from "./scenario.schema.ts";

/** Roles with people. A vacant role is named by its function, so that no two vacancies look like the same person (V-55). */
export function castOf(
  scenario: Scenario,
  people: Readonly<Record<string, readonly string[]>>,
): Exercise["roles"] {
  return scenario.roles.flatMap(({ id, name, exerciseRole }) => {
    const given = Object.hasOwn(people, id) ? (people[id] ?? []) : [];
    const named = given.map((person) => person.trim()).filter((person) => person !== "");
    const names = named.length > 0 ? named : [`noch zu benennen: ${name}`];
    return names.map((person) => ({ role: exerciseRole, name: person, function: name }));
  });
}
