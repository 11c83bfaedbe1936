import type { Contact, ExchangeDocument, Person, Unit } from "../exchange/index.ts";
import type { Directory, PersonEntry } from "./directory.ts";
import type { ContactLine, ContactsPart, UnitContacts } from "./handbook-data.ts";
import { contactLine } from "./plan-base.ts";

const PROVIDER_CATEGORIES: readonly Contact["category"][] = ["provider", "utility"];
const EXTERNAL_ORDER: readonly Contact["category"][] = ["emergency-service", "authority", "other", "media"];

function byLastName(a: Person, b: Person): number {
  if (a.lastName !== b.lastName) return a.lastName < b.lastName ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Units in tree order: parents before their children, siblings as entered; units of a broken tree come last. */
function inTreeOrder(units: readonly Unit[]): Unit[] {
  const known = new Set(units.map((unit) => unit.id));
  const children = Map.groupBy(units, (unit) =>
    unit.parent !== null && known.has(unit.parent) ? unit.parent : "",
  );
  const ordered = new Set<Unit>();
  const visit = (parent: string): void => {
    for (const unit of children.get(parent) ?? []) {
      if (ordered.has(unit)) continue;
      ordered.add(unit);
      visit(unit.id);
    }
  };
  visit("");
  return [...ordered, ...units.filter((unit) => !ordered.has(unit))];
}

function unitContacts(unit: Unit, people: readonly Person[], directory: Directory): UnitContacts {
  const members = people.filter((person) => person.unit === unit.id).sort(byLastName);
  const first = [unit.head, unit.deputy].flatMap((id) => {
    const entry = directory.person(id);
    return entry ? [entry] : [];
  });
  const listed = new Set(first.map((entry) => entry.id));
  const others = members
    .filter((person) => !listed.has(person.id))
    .flatMap((person): PersonEntry[] => {
      const entry = directory.person(person.id);
      return entry ? [entry] : [];
    });
  return {
    unit: unit.name,
    head: directory.person(unit.head)?.id ?? "",
    deputy: directory.person(unit.deputy)?.id ?? "",
    people: [...first, ...others],
  };
}

function withoutUnit(document: ExchangeDocument, directory: Directory): UnitContacts[] {
  const known = new Set((document.units ?? []).map((unit) => unit.id));
  const heads = new Set((document.units ?? []).flatMap((unit) => [unit.head, unit.deputy]));
  const people = (document.people ?? [])
    .filter((person) => (person.unit === null || !known.has(person.unit)) && !heads.has(person.id))
    .sort(byLastName)
    .flatMap((person): PersonEntry[] => {
      const entry = directory.person(person.id);
      return entry ? [entry] : [];
    });
  return people.length > 0 ? [{ unit: "", head: "", deputy: "", people }] : [];
}

function lines(contacts: readonly Contact[], categories: readonly Contact["category"][]): ContactLine[] {
  return contacts
    .filter((contact) => categories.includes(contact.category))
    .toSorted(
      (a, b) => categories.indexOf(a.category) - categories.indexOf(b.category) || (a.name < b.name ? -1 : 1),
    )
    .map(contactLine);
}

/** Part I: official contact data only; private numbers never reach this document. */
export function contactsPart(document: ExchangeDocument, directory: Directory): ContactsPart {
  const active = (document.people ?? []).filter((person) => person.active);
  const units = inTreeOrder(document.units ?? [])
    .map((unit) => unitContacts(unit, active, directory))
    .filter((unit) => unit.people.length > 0);
  const contacts = document.contacts ?? [];
  return {
    sites: (document.sites ?? []).map(({ name, address, access, assemblyPoint, alternativeSite }) => ({
      name,
      address,
      access: access ?? "",
      assemblyPoint: assemblyPoint ?? "",
      alternative: directory.siteName(alternativeSite),
    })),
    units: [...units, ...withoutUnit(document, directory)],
    external: lines(contacts, EXTERNAL_ORDER),
    providers: lines(contacts, PROVIDER_CATEGORIES),
  };
}
