import type { CellContent, TableSheet } from "#app/domain/tables/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { listRequest } from "../analysis/list-request.ts";
import { AUTHORITY_SORTS, authorityView } from "../overview/authority-view.server.ts";
import type { AuthorityRequest } from "../overview/authorities-below.ts";
import { PROCEDURE_LIST, procedureList } from "../overview/procedure-list.server.ts";
import { type ExportFile, tableFile, type TableFormat } from "./table-file.server.ts";

const TABLES = ["authorities", "procedures"] as const;
export type AggregateTable = (typeof TABLES)[number];

export function isAggregateTable(value: string | undefined): value is AggregateTable {
  return TABLES.some((table) => table === value);
}

interface AggregateRequest extends AuthorityRequest {
  readonly language: Language;
  readonly format: TableFormat;
  /** Address with the search, filters and sorting of the screen. */
  readonly url: string;
}

const COUNTED = [
  "processes",
  "timeCritical",
  "met",
  "gap",
  "unknown",
  "resourcesWithRto",
  "resourceGaps",
] as const;

async function authorityTable(deps: Deps, request: AggregateRequest): Promise<TableSheet> {
  const { overview: t, terms } = catalogueOf(request.language);
  const { sort, descending } = listRequest(request.url, { sorts: AUTHORITY_SORTS, filters: {} });
  const below = new URL(request.url).searchParams.get("below");
  const view = await authorityView(deps, request, { below, sort, descending });
  const head: CellContent[] = [
    t.code,
    t.authority,
    t.kind,
    t.organisations,
    t.releasedCount,
    t.processes,
    t.short.timeCritical,
    t.short.met,
    t.short.gap,
    t.short.unknown,
    t.resourcesWithRto,
    t.resourceGaps,
  ];
  const line = (name: readonly CellContent[], row: (typeof view)["total"]): CellContent[] => [
    ...name,
    row.organisations,
    row.released,
    ...COUNTED.map((key) => row.counts?.[key] ?? null),
  ];
  const rows = view.rows.map((row) => line([row.code, row.name, terms.organisationKind[row.kind]], row));
  return { name: t.figures, rows: [head, ...rows, line([null, t.total, null], view.total)] };
}

async function procedureTable(deps: Deps, request: AggregateRequest): Promise<TableSheet> {
  const { overview, terms } = catalogueOf(request.language);
  const t = overview.procedures;
  const asked = { ...listRequest(request.url, PROCEDURE_LIST), page: 1, pageSize: Number.MAX_SAFE_INTEGER };
  const list = await procedureList(deps, request, asked);
  const head = [
    t.authority,
    overview.authority,
    overview.code,
    t.name,
    "RTO (h)",
    "MTPD (h)",
    t.service,
    t.provider,
    t.gap,
    `${t.gapHours} (h)`,
    t.exit,
  ];
  const rows = list.rows.map((row): CellContent[] => [
    row.authority,
    row.authorityName,
    row.id,
    row.name,
    row.rtoHours,
    row.mtpdHours,
    row.service,
    row.provider,
    terms.status[row.status],
    row.gapHours,
    row.exit,
  ]);
  return { name: t.sheet, rows: [head, ...rows] };
}

/** What is on the steering screens as a file: the same rows, the same rights. */
export async function aggregateExport(
  deps: Deps,
  table: AggregateTable,
  request: AggregateRequest,
): Promise<ExportFile> {
  const sheet = await (table === "authorities" ? authorityTable : procedureTable)(deps, request);
  return tableFile(deps, request.organisation, sheet, request.format);
}
