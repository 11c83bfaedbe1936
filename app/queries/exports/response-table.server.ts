import type { CellContent, TableSheet } from "#app/domain/tables/index.ts";
import type { ResponseListKind } from "#app/forms/records/record-kind.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { listRequest } from "../analysis/list-request.ts";
import { RESPONSE_LIST, responseList } from "../response/response-list.server.ts";
import { ROLE_LIST, roleList } from "../response/role-list.server.ts";
import { everything, type ExportRequest } from "./export-request.ts";

/** Alarm stages, reporting points, immediate measures, checklists or crisis rooms. */
export async function responseTable(
  deps: Deps,
  { actor, organisation, language, url }: ExportRequest,
  kind: ResponseListKind,
): Promise<TableSheet> {
  const { response: t } = catalogueOf(language);
  const list = await responseList(deps, {
    ...{ organisation, actor, kind },
    list: everything(listRequest(url, RESPONSE_LIST)),
  });
  const head: CellContent[] = [t.code, t.name, t.details[kind], t.counts[kind]];
  const rows = (list?.rows ?? []).map((row): CellContent[] => [row.id, row.name, row.detail, row.count]);
  return { name: t.kinds[kind], rows: [head, ...rows] };
}

/** Roles of the BAO with who holds them and who stands in. */
export async function roleTable(
  { repositories }: Deps,
  { actor, organisation, language, url }: ExportRequest,
): Promise<TableSheet> {
  const { response: t, terms } = catalogueOf(language);
  const roles = (await repositories.baoRoles.listByOrganisation(organisation.id)).map(({ value }) => value);
  const people = await repositories.people.listByOrganisation(organisation.id);
  const list = roleList({
    ...{ organisation, actor, roles },
    people: new Map(people.map(({ value }) => [value.id, value])),
    list: everything(listRequest(url, ROLE_LIST)),
  });
  const named = (names: Readonly<Record<string, string>>, code: string) => names[code] ?? code;
  const head: CellContent[] = [t.code, t.role, t.dv100, t.part, t.holder, t.gone, t.deputies];
  const rows = list.rows.map((row): CellContent[] => [
    ...[row.id, row.name, row.dv100 === null ? null : named(terms.dv100, row.dv100)],
    `${named(terms.baoPart, row.part)} (${named(terms.baoLevel, row.level)})`,
    ...[row.holder ?? t.vacant, row.holderGone, row.deputies.join(", ")],
  ]);
  return { name: t.kinds.roles, rows: [head, ...rows] };
}
