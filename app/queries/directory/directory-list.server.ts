import { type Actor, can } from "#app/domain/access/index.ts";
import type { DirectoryKind } from "#app/forms/records/record-kind.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";

import { contactDeputy } from "./contact-deputy.ts";

export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  /** Function of a person, category of a contact, head of a unit. */
  readonly second: string;
  /** Unit of a person or unit above; nothing for contacts. */
  readonly third: string;
  readonly phone: string;
  /** Who answers at a contact when nobody does, with the number; null where nobody is named, and for people and units. */
  readonly deputy: string | null;
  readonly active: boolean;
}

export const DIRECTORY_LIST = {
  sorts: ["name", "id", "second", "third"],
  filters: { state: ["active", "inactive"] },
} as const;

interface DirectoryRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly kind: DirectoryKind;
  readonly list: ListRequestView;
}

async function allRows(
  { repositories }: Deps,
  organisationId: string,
  kind: DirectoryKind,
): Promise<DirectoryRow[]> {
  if (kind === "contacts")
    return (await repositories.contacts.listByOrganisation(organisationId)).map(({ value }) => ({
      id: value.id,
      name: value.name,
      second: value.category,
      third: value.function,
      phone: [value.phone, value.standby].filter(Boolean).join(" / "),
      deputy: contactDeputy(value) || null,
      active: true,
    }));
  const people = await repositories.people.listByOrganisation(organisationId);
  if (kind === "people")
    return people.map(({ value }) => ({
      id: value.id,
      name: [value.lastName, value.firstName].filter(Boolean).join(", "),
      second: value.position,
      third: value.unit ?? "",
      phone: [value.phone, value.mobile].filter(Boolean).join(" / "),
      deputy: null,
      active: value.active,
    }));
  const names = new Map(
    people.map(({ value }) => [value.id, [value.firstName, value.lastName].filter(Boolean).join(" ")]),
  );
  return (await repositories.units.listByOrganisation(organisationId)).map(({ value }) => ({
    id: value.id,
    name: value.name,
    second: value.head === null ? "" : (names.get(value.head) ?? value.head),
    third: value.parent ?? "",
    phone: "",
    deputy: null,
    active: true,
  }));
}

export interface DirectoryListView extends PageOf<DirectoryRow> {
  readonly all: number;
  readonly mayEdit: boolean;
  /** Instant at which names and numbers were last confirmed; null when nobody did. */
  readonly confirmedAt: string | null;
}

/** One page of the people, units or contacts of an organisation. */
export async function directoryList(
  deps: Deps,
  { organisation, actor, kind, list }: DirectoryRequest,
): Promise<DirectoryListView> {
  const stored = await allRows(deps, organisation.id, kind);
  const readable = stored.filter(({ id }) =>
    can(actor, "response.read", { organisation, object: kind === "people" ? { people: [id] } : {} }),
  );
  const { state } = list.filters;
  const rows = readable
    .filter(({ active }) => state === undefined || active === (state === "active"))
    .filter(
      ({ id, name, second, third, deputy }) =>
        list.search === "" || matches([id, name, second, third, deputy ?? ""].join(" "), list.search),
    );
  const key = list.sort as "name";
  rows.sort((a, b) => compareValues(a[key], b[key], list.descending) || compareValues(a.id, b.id, false));
  const filter = { action: "contacts.confirmed", pageSize: 1 } as const;
  const confirmed = await deps.repositories.audit.list(organisation.id, filter);
  return {
    ...pageOf(rows, list.page, list.pageSize),
    confirmedAt: confirmed.rows[0]?.occurredAt ?? null,
    all: readable.length,
    mayEdit: can(actor, "response.edit", { organisation }),
  };
}
