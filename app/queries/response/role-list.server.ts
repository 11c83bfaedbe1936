import { type Actor, can } from "#app/domain/access/index.ts";
import type { BaoRole, Person } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";

export interface RoleRow {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly part: string;
  readonly dv100: string | null;
  readonly holder: string | null;
  /** The holder has left: the role is vacant in fact. */
  readonly holderGone: boolean;
  readonly deputies: readonly string[];
}

export interface RoleList extends PageOf<RoleRow> {
  /** Roles one may see, whatever is searched for. */
  readonly all: number;
}

export const ROLE_LIST = {
  sorts: ["id", "name", "dv100", "part", "holder"],
  filters: { lacks: ["holder", "deputy"] },
} as const;

interface RoleListRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly roles: readonly BaoRole[];
  /** By id. */
  readonly people: ReadonlyMap<string, Person>;
  readonly list: ListRequestView;
}

/** Name of a person; the id where the register does not know it. */
export function personName(people: ReadonlyMap<string, Person>, id: string): string {
  const person = people.get(id);
  return person ? [person.firstName, person.lastName].filter(Boolean).join(" ") : id;
}

function isLacking(row: RoleRow, lacks: string | undefined): boolean {
  if (lacks === "holder") return row.holder === null || row.holderGone;
  return lacks === "deputy" ? row.deputies.length === 0 : true;
}

/** One page of the roles of the BAO one may see. */
export function roleList({ organisation, actor, roles, people, list }: RoleListRequest): RoleList {
  const readable = roles.filter((role) =>
    can(actor, "response.read", { organisation, object: { people: [role.holder, ...role.deputies] } }),
  );
  const rows = readable.map(({ id, name, level, part, dv100, holder, deputies }) => ({
    ...{ id, name, level, part, dv100 },
    holder: holder === null ? null : personName(people, holder),
    holderGone: holder !== null && people.get(holder)?.active === false,
    deputies: deputies.map((deputy) => personName(people, deputy)),
  }));
  const found = rows
    .filter((row) => isLacking(row, list.filters["lacks"]))
    .filter(({ id, name, dv100, holder, deputies }) => {
      return list.search === "" || matches([id, name, dv100, holder, ...deputies].join(" "), list.search);
    });
  const key = list.sort as "name";
  found.sort((a, b) => compareValues(a[key], b[key], list.descending) || compareValues(a.id, b.id, false));
  return { ...pageOf(found, list.page, list.pageSize), all: readable.length };
}
