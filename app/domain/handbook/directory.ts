import type {
  BusinessProcess,
  Contact,
  ExchangeDocument,
  Person,
  Resource,
  Unit,
} from "../exchange/index.ts";

/** A person as printed: official data only. */
export type PersonEntry = {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
};

/** Finds the objects of one document by id; unknown ids and people who have left give null or the bare id. */
export type Directory = {
  readonly person: (id: string | null | undefined) => PersonEntry | null;
  readonly process: (id: string) => BusinessProcess | undefined;
  readonly resource: (id: string) => Resource | undefined;
  readonly contact: (id: string | null | undefined) => Contact | undefined;
  readonly unitName: (id: string | null | undefined) => string;
  readonly siteName: (id: string | null | undefined) => string;
  readonly processLabel: (id: string) => string;
  readonly resourceLabel: (id: string) => string;
};

function byId<T extends { id: string }>(items: readonly T[] | undefined): Map<string, T> {
  return new Map((items ?? []).map((item) => [item.id, item]));
}

/** Name with title as people speak it. */
export function fullName(person: Person): string {
  return [person.title, person.firstName, person.lastName].filter((part) => part).join(" ");
}

function toEntry(person: Person): PersonEntry {
  const { id, position, phone, mobile, email } = person;
  return { id, name: fullName(person), position, phone, mobile, email };
}

/** Builds the index of one document once; every section asks it. */
export function createDirectory(document: ExchangeDocument): Directory {
  const people = byId(document.people?.filter((person) => person.active));
  const processes = byId(document.processes);
  const resources = byId(document.resources);
  const contacts = byId(document.contacts);
  const units: Map<string, Unit> = byId(document.units);
  const sites = byId(document.sites);
  return {
    person: (id) => {
      const found = id ? people.get(id) : undefined;
      return found ? toEntry(found) : null;
    },
    process: (id) => processes.get(id),
    resource: (id) => resources.get(id),
    contact: (id) => (id ? contacts.get(id) : undefined),
    unitName: (id) => (id ? (units.get(id)?.name ?? id) : ""),
    siteName: (id) => (id ? (sites.get(id)?.name ?? id) : ""),
    processLabel: (id) => label(id, processes.get(id)?.name),
    resourceLabel: (id) => label(id, resources.get(id)?.name),
  };
}

function label(id: string, name: string | undefined): string {
  return name === undefined ? id : `${id} ${name}`;
}
