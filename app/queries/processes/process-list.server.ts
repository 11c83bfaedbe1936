import { type Actor, can, processObject } from "#app/domain/access/index.ts";
import { biaStatusSchema, type BusinessProcess } from "#app/domain/exchange/index.ts";
import type { ProcessResult, ProcessStatus } from "#app/domain/impact-analysis/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";

export interface ProcessRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly bia: BusinessProcess["status"];
  readonly mtpdHours: number | null;
  readonly rtoHours: number | null;
  readonly inherited: boolean;
  readonly reachableHours: number | null;
  readonly gapHours: number | null;
  readonly status: ProcessStatus;
  readonly mtpdViolated: boolean | null;
}

export const PROCESS_LIST = {
  sorts: ["id", "name", "unit", "mtpd", "rto", "reachable", "status"],
  filters: {
    status: ["met", "gap", "unknown", "not-time-critical"],
    critical: ["yes", "no"],
    mtpd: ["violated"],
    bia: ["open", ...biaStatusSchema.options],
  },
} as const;

const STATUS_ORDER: readonly ProcessStatus[] = ["gap", "unknown", "met", "not-time-critical"];

function rowOf(process: BusinessProcess, result: ProcessResult): ProcessRow {
  const { reachableHours, effectiveRtoHours } = result;
  const gap =
    reachableHours !== null && effectiveRtoHours !== null ? reachableHours - effectiveRtoHours : null;
  return {
    id: process.id,
    name: process.name,
    unit: process.unit,
    bia: process.status,
    mtpdHours: result.mtpdHours,
    rtoHours: effectiveRtoHours,
    inherited: result.rtoSource !== null && result.rtoSource !== "own",
    reachableHours,
    gapHours: gap !== null && gap > 0 ? Math.round(gap * 100) / 100 : null,
    status: result.status,
    mtpdViolated: result.mtpdViolated,
  };
}

function sortValue(row: ProcessRow, sort: string): string | number | null {
  switch (sort) {
    case "name":
      return row.name;
    case "unit":
      return row.unit;
    case "mtpd":
      return row.mtpdHours;
    case "rto":
      return row.rtoHours;
    case "reachable":
      return row.reachableHours;
    case "status":
      return STATUS_ORDER.indexOf(row.status);
    default:
      return row.id;
  }
}

/** `open`: the sheet has not been finished yet. */
function isBia(row: ProcessRow, wanted: string): boolean {
  const status = row.bia ?? "draft";
  return wanted === "open" ? status === "draft" || status === "in-survey" : status === wanted;
}

function isWanted(row: ProcessRow, { search, filters }: ListRequestView): boolean {
  if (filters["status"] && row.status !== filters["status"]) return false;
  if (filters["critical"] && (row.rtoHours !== null) !== (filters["critical"] === "yes")) return false;
  if (filters["bia"] && !isBia(row, filters["bia"])) return false;
  if (filters["mtpd"] && row.mtpdViolated !== true) return false;
  return search === "" || matches(`${row.id} ${row.name} ${row.unit}`, search);
}

/** One page of the process register with the derived values of every row. */
export async function processList(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: ListRequestView,
): Promise<(PageOf<ProcessRow> & { readonly all: number }) | undefined> {
  const analysis = await organisationAnalysis(deps, organisation);
  if (!analysis) return undefined;
  const results = new Map(analysis.result.processes.map((result) => [result.id, result]));
  const rows: ProcessRow[] = [];
  let all = 0;
  for (const process of analysis.document.processes) {
    const result = results.get(process.id);
    const object = processObject(process);
    if (!result || !can(actor, "process.read", { organisation, object })) continue;
    all += 1;
    const row = rowOf(process, result);
    if (isWanted(row, request)) rows.push(row);
  }
  rows.sort(
    (a, b) =>
      compareValues(sortValue(a, request.sort), sortValue(b, request.sort), request.descending) ||
      compareValues(a.id, b.id, false),
  );
  return { ...pageOf(rows, request.page, request.pageSize), all };
}
