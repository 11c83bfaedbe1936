import { checkDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";

import { sheetDefinitions, type RowObject } from "./columns/sheet-definition.ts";
import { locateProblem, type Readings } from "./reading/locate-problem.ts";
import { matchSheets, type SheetMatches } from "./reading/match-sheets.ts";
import { readSheet, type ReadRow } from "./reading/read-sheet.ts";
import { contentOf, withContent, type TableContent } from "./reading/table-content.ts";
import { withoutApprovals } from "./reading/without-approvals.ts";
import { tableProblem, type TableProblem } from "./table-problem.ts";
import { SHEET_KEYS, type SheetKey, type TableSheet } from "./table-sheet.ts";

export interface TableOptions {
  /** Sheets that name everything there is: what they do not name is removed. Without it absent rows stay. */
  readonly complete?: readonly SheetKey[];
}

export interface DocumentChange {
  /** The sound document after the change; what does not travel in tables is as before. */
  readonly document: ExchangeDocument;
  /** Sheets the file had. */
  readonly sheets: readonly SheetKey[];
  /** Sheets and columns of the file that nobody knows and that were left out, each by name. */
  readonly notices: readonly TableProblem[];
}

const MOST_PROBLEMS = 1000;

/**
 * Lays tables over a document: rows with a known id change it, others are added, missing columns leave their field alone.
 * All or nothing: every problem with sheet, row and column, or a sound document. Never throws, whatever the cells hold.
 */
export function tablesToChange(
  document: ExchangeDocument,
  tables: readonly TableSheet[],
  options: TableOptions = {},
): Result<DocumentChange, readonly TableProblem[]> {
  const definitions = sheetDefinitions(document.parameters);
  const matches = matchSheets(tables, definitions);
  const { rows, problems } = readRows(contentOf(document), matches, new Set(options.complete));
  const readings: Readings = { rows, sheets: matches.sheets, definitions };
  const inCells = [...matches.problems, ...problems, ...unknownResources(readings)];
  if (inCells.length > 0) return err(firstOf(inCells, (problem) => problem));
  const after = withContent(document, valuesOf(rows));
  const unsound = checkDocument(after);
  if (unsound.length > 0) return err(firstOf(unsound, (problem) => locateProblem(problem, readings)));
  return ok({
    document: withoutApprovals(document, after as ExchangeDocument),
    sheets: matches.sheets.map(({ definition }) => definition.key),
    notices: matches.notices,
  });
}

type Rows = Readings["rows"];

function readRows(
  before: TableContent,
  { sheets }: SheetMatches,
  complete: ReadonlySet<SheetKey>,
): { readonly rows: Rows; readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = [];
  const removed: Partial<Record<SheetKey, readonly RowObject[]>> = {};
  const rows = Object.fromEntries(
    SHEET_KEYS.map((key) => {
      const sheet = sheets.find(({ definition }) => definition.key === key);
      if (sheet === undefined) return [key, before[key].map((value) => ({ value, row: null }))];
      const read = readSheet(sheet, before[key], complete.has(key));
      problems.push(...read.problems);
      removed[key] = read.removed;
      return [key, read.rows];
    }),
  ) as Record<SheetKey, readonly ReadRow[]>;
  return { rows: withoutLooseLinks(rows, removed), problems };
}

/** Links that the file does not name go with the process or resource at either end. */
function withoutLooseLinks(rows: Rows, removed: Partial<Record<SheetKey, readonly RowObject[]>>): Rows {
  const gone = (key: SheetKey) => new Set((removed[key] ?? []).map((row) => row["id"]));
  const processes = gone("processes");
  const resources = gone("resources");
  const keep = (key: SheetKey, ends: readonly (readonly [string, ReadonlySet<unknown>])[]) =>
    rows[key].filter(({ value, row }) => row !== null || !ends.some(([end, ids]) => ids.has(value[end])));
  return {
    ...rows,
    processDependencies: keep("processDependencies", [
      ["consumer", processes],
      ["requires", processes],
    ]),
    prerequisites: keep("prerequisites", [
      ["resource", resources],
      ["requires", resources],
    ]),
    resourceUses: keep("resourceUses", [
      ["process", processes],
      ["resource", resources],
    ]),
  };
}

/** The document has no place for the needs of a resource that is not there. */
function unknownResources({ rows, sheets }: Readings): readonly TableProblem[] {
  const sheet = sheets.find(({ definition }) => definition.key === "prerequisites");
  if (sheet === undefined) return [];
  const known = new Set(rows.resources.map(({ value }) => value["id"]));
  const heading = sheet.columns.find(({ column }) => column.key === "resource")?.heading ?? null;
  return rows.prerequisites.flatMap(({ value, row }) => {
    if (row === null || known.has(value["resource"])) return [];
    const place = { sheet: sheet.table.name, row, column: heading };
    return [tableProblem("reference.resource", place, { value: String(value["resource"]) })];
  });
}

function valuesOf(rows: Rows): TableContent {
  return Object.fromEntries(
    SHEET_KEYS.map((key) => [key, rows[key].map(({ value }) => value)]),
  ) as unknown as TableContent;
}

/** A list nobody can read to its end is cut, and says so. */
function firstOf<T>(found: readonly T[], located: (problem: T) => TableProblem): readonly TableProblem[] {
  const problems = found.slice(0, MOST_PROBLEMS).map(located);
  const count = found.length - problems.length;
  if (count === 0) return problems;
  return [...problems, tableProblem("problems.more", { sheet: null, row: null, column: null }, { count })];
}
