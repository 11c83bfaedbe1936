import type { Actor } from "#app/domain/access/index.ts";
import { type BiaParameters, biaStatusSchema, type BusinessProcess } from "#app/domain/exchange/index.ts";
import {
  type Finding,
  type ProcessResult,
  type ShownProcessStatus,
  shownStatus,
} from "#app/domain/impact-analysis/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { seesWhole } from "../access/readable-subjects.ts";
import { processResults } from "../analysis/analysis-lookups.ts";
import { keptWith } from "../analysis/kept-with.ts";
import { type ListRequestView, searchText } from "../analysis/list-request.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { mayWithProcess } from "../analysis/readable.ts";
import { inIdOrder, type RegisterEntry, type RegisterPage, registerPage } from "../analysis/register-page.ts";

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
  readonly status: ShownProcessStatus;
  readonly mtpdViolated: boolean | null;
}

export const PROCESS_LIST = {
  sorts: ["id", "name", "unit", "mtpd", "rto", "reachable", "status"],
  filters: {
    status: ["met", "gap", "unknown", "not-rated", "not-time-critical"],
    critical: ["yes", "no"],
    mtpd: ["violated"],
    bia: ["open", ...biaStatusSchema.options],
  },
} as const;

const STATUS_ORDER: readonly ShownProcessStatus[] = [
  "gap",
  "unknown",
  "not-rated",
  "met",
  "not-time-critical",
];

function rowOf(process: BusinessProcess, result: ProcessResult, parameters: BiaParameters): ProcessRow {
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
    status: shownStatus(process, result.status, parameters),
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

function isWanted(row: ProcessRow, { filters }: ListRequestView): boolean {
  if (filters["status"] && row.status !== filters["status"]) return false;
  if (filters["critical"] === "yes" && row.rtoHours === null) return false;
  if (filters["critical"] === "no" && (row.rtoHours !== null || row.status === "not-rated")) return false;
  if (filters["bia"] && !isBia(row, filters["bia"])) return false;
  return !filters["mtpd"] || row.mtpdViolated === true;
}

/** Rows of all processes; who may see which is decided with each request. */
function processEntries(
  analysis: OrganisationAnalysis,
): readonly RegisterEntry<ProcessRow, BusinessProcess>[] {
  const results = keptWith(analysis, processResults);
  const entries = analysis.document.processes.flatMap((process) => {
    const result = results.get(process.id);
    if (!result) return [];
    const row = rowOf(process, result, analysis.document.parameters);
    return [{ row, subject: process, text: searchText(`${row.id} ${row.name} ${row.unit}`) }];
  });
  return inIdOrder(entries);
}

export type ProcessListView = RegisterPage<ProcessRow> & {
  /** What is said of the processes as a whole (V-17). */
  readonly findings: readonly Finding[];
};

/** One page of the process register with the derived values of every row. */
export async function processList(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: ListRequestView,
): Promise<ProcessListView | undefined> {
  const analysis = await organisationAnalysis(deps, organisation);
  if (!analysis) return undefined;
  const entries = keptWith(analysis, processEntries);
  const isReadable = (process: BusinessProcess) =>
    mayWithProcess({ actor, organisation }, "process.read", process);
  const findings = seesWhole(actor, organisation) ? analysis.result.findings : [];
  return {
    ...registerPage({ entries, isReadable, isWanted, valueOf: sortValue }, request),
    findings: findings.filter(({ rule }) => rule === "V-17"),
  };
}
