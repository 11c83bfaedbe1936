import type { BaoRole, ExchangeDocument } from "../exchange/index.ts";
import type { Directory, PersonEntry } from "./directory.ts";
import type { RolePeople, RolePerson } from "./handbook-data.ts";

/** Finds who fills a role of the incident organisation and which other roles the same people hold. */
export type RolePeopleOf = (role: BaoRole) => RolePeople;

/**
 * A person can be in one place only: each entry names the other roles its person holds as main holder, and somebody who is named
 * as own deputy is no deputy (BSI 200-4, 5.2.3).
 */
export function createRolePeople(document: ExchangeDocument, directory: Directory): RolePeopleOf {
  const held = Map.groupBy(document.baoRoles ?? [], (role) => role.holder ?? "");
  return (role) => {
    const entryOf = (id: string | null): RolePerson | null => {
      const person: PersonEntry | null = directory.person(id);
      if (person === null) return null;
      const others = (held.get(person.id) ?? []).filter((other) => other.id !== role.id);
      return { ...person, otherRoles: others.map((other) => other.name) };
    };
    const deputies = role.deputies.filter((id) => id !== role.holder);
    return {
      person: entryOf(role.holder),
      deputies: deputies.map(entryOf).filter((entry) => entry !== null),
      ownDeputy: deputies.length < role.deputies.length,
    };
  };
}
