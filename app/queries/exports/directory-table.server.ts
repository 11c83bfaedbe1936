import type { CellContent, TableSheet } from "#app/domain/tables/index.ts";
import type { DirectoryKind } from "#app/forms/records/record-kind.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { listRequest } from "../analysis/list-request.ts";
import { DIRECTORY_LIST, directoryList } from "../directory/directory-list.server.ts";
import { everything, type ExportRequest } from "./export-request.ts";

/** People, units or contacts with their official numbers. */
export async function directoryTable(
  deps: Deps,
  { actor, organisation, language, url }: ExportRequest,
  kind: DirectoryKind,
): Promise<TableSheet> {
  const { response: t, terms } = catalogueOf(language);
  const list = await directoryList(deps, {
    ...{ organisation, actor, kind },
    list: everything(listRequest(url, DIRECTORY_LIST)),
  });
  const second = (value: string) =>
    kind === "contacts" ? terms.contactCategory[value as keyof typeof terms.contactCategory] : value;
  const deputies = kind === "contacts";
  const head: CellContent[] = [
    ...[t.code, t.name, t.second[kind], t.third[kind], t.phone],
    ...(deputies ? [t.contactDeputy] : []),
    t.state,
  ];
  const rows = list.rows.map((row): CellContent[] => [
    ...[row.id, row.name, second(row.second), row.third, row.phone],
    ...(deputies ? [row.deputy] : []),
    row.active ? t.active : t.inactive,
  ]);
  return { name: t.kinds[kind], rows: [head, ...rows] };
}
