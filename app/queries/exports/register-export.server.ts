import type { CellContent, TableSheet } from "#app/domain/tables/index.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { listRequest } from "../analysis/list-request.ts";
import { PROCESS_LIST, processList } from "../processes/process-list.server.ts";
import { RESOURCE_LIST, resourceList } from "../resources/resource-list.server.ts";
import { accountTable, approvalTable } from "./administration-tables.server.ts";
import { capacityTable } from "./capacity-table.server.ts";
import { everything, type ExportRequest } from "./export-request.ts";
import { directoryTable } from "./directory-table.server.ts";
import {
  coverageTable,
  exerciseHistoryTable,
  exerciseTable,
  measureTable,
  planTable,
} from "./work-tables.server.ts";
import { responseTable, roleTable } from "./response-table.server.ts";
import { type ExportFile, tableFile } from "./table-file.server.ts";

async function processTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { processes: t, terms } = catalogueOf(request.language);
  const { controls: c } = catalogueOf(request.language);
  const asked = everything(listRequest(request.url, PROCESS_LIST));
  const list = await processList(deps, request.actor, request.organisation, asked);
  const head: CellContent[] = [
    t.code,
    t.name,
    t.unit,
    t.bia,
    `${t.mtpd} (h)`,
    `${t.rto} (h)`,
    t.inherited,
    `${t.reachable} (h)`,
    t.status,
    t.filterMtpd,
  ];
  const yesNo = (value: boolean | null) => (value === null ? null : value ? c.yes : c.no);
  const rows = (list?.rows ?? []).map((row): CellContent[] => [
    row.id,
    row.name,
    row.unit,
    row.bia ? terms.bia[row.bia] : null,
    row.mtpdHours,
    row.rtoHours,
    yesNo(row.inherited),
    row.reachableHours,
    terms.status[row.status],
    yesNo(row.mtpdViolated),
  ]);
  return { name: t.title, rows: [head, ...rows] };
}

async function resourceTable(deps: Deps, request: ExportRequest): Promise<TableSheet> {
  const { resources: t, processes, terms, controls: c } = catalogueOf(request.language);
  const asked = everything(listRequest(request.url, RESOURCE_LIST));
  const list = await resourceList(deps, request.actor, request.organisation, asked);
  const head: CellContent[] = [
    processes.code,
    t.name,
    t.category,
    `${t.rto} (h)`,
    `${t.net} (h)`,
    `${t.total} (h)`,
    `${t.gap} (h)`,
    t.status,
    t.hidden,
    t.singlePoint,
    t.processes,
  ];
  const rows = (list?.rows ?? []).map((row): CellContent[] => [
    row.id,
    row.name,
    terms.category[row.category],
    row.rtoHours,
    row.netRtaHours,
    row.totalRtaHours,
    row.gapHours,
    terms.status[row.status ?? "none"],
    row.hiddenGap ? c.yes : c.no,
    row.spof.map((kind) => terms.spof[kind]).join(", "),
    row.processes,
  ]);
  return { name: t.title, rows: [head, ...rows] };
}

/** Every register by the word in its address. */
const TABLES = {
  processes: processTable,
  resources: resourceTable,
  capacity: capacityTable,
  plans: planTable,
  exercises: exerciseTable,
  "exercise-history": exerciseHistoryTable,
  "exercise-coverage": coverageTable,
  measures: measureTable,
  approvals: approvalTable,
  accounts: accountTable,
  "response/roles": roleTable,
  "response/alarm-stages": (deps: Deps, request: ExportRequest) =>
    responseTable(deps, request, "alarm-stages"),
  "response/reporting-points": (deps: Deps, request: ExportRequest) =>
    responseTable(deps, request, "reporting-points"),
  "response/immediate-measures": (deps: Deps, request: ExportRequest) =>
    responseTable(deps, request, "immediate-measures"),
  "response/checklists": (deps: Deps, request: ExportRequest) => responseTable(deps, request, "checklists"),
  "response/crisis-rooms": (deps: Deps, request: ExportRequest) =>
    responseTable(deps, request, "crisis-rooms"),
  "directory/people": (deps: Deps, request: ExportRequest) => directoryTable(deps, request, "people"),
  "directory/units": (deps: Deps, request: ExportRequest) => directoryTable(deps, request, "units"),
  "directory/contacts": (deps: Deps, request: ExportRequest) => directoryTable(deps, request, "contacts"),
} as const satisfies Readonly<Record<string, (deps: Deps, request: ExportRequest) => Promise<TableSheet>>>;

export type Register = keyof typeof TABLES;

/** The register as a file: the rows the person may see, with the search, filters and order of the screen. */
export async function registerExport(
  deps: Deps,
  register: Register,
  request: ExportRequest,
): Promise<ExportFile> {
  const table = await TABLES[register](deps, request);
  return tableFile(deps, request.organisation, table, request.format);
}
