import type { Column } from "../columns/column.ts";
import { fold, foldTight } from "../columns/fold.ts";
import type { SheetDefinition } from "../columns/sheet-definition.ts";
import type { TableProblem } from "../table-problem.ts";
import { tableProblem } from "../table-problem.ts";
import { EXPLANATION_SHEET } from "../texts/explanation-sheet.ts";
import type { CellContent, TableSheet } from "../table-sheet.ts";

export interface MatchedColumn {
  readonly column: Column;
  /** Position in the row. */
  readonly at: number;
  /** As it stands in the file. */
  readonly heading: string;
}

export interface MatchedSheet {
  readonly definition: SheetDefinition;
  readonly table: TableSheet;
  /** Position of the row with the headings. */
  readonly headAt: number;
  readonly columns: readonly MatchedColumn[];
}

export interface SheetMatches {
  readonly sheets: readonly MatchedSheet[];
  readonly problems: readonly TableProblem[];
  readonly notices: readonly TableProblem[];
}

/** Titles and notes may stand above the headings. */
const ROWS_SEARCHED_FOR_HEADINGS = 10;

/** Finds out which sheet and which column is which: by name, else by the headings; order and spelling hardly matter. */
export function matchSheets(
  tables: readonly TableSheet[],
  definitions: readonly SheetDefinition[],
): SheetMatches {
  const readers = definitions.map((definition) => ({ definition, find: columnFinder(definition.columns) }));
  const sheets: MatchedSheet[] = [];
  const problems: TableProblem[] = [];
  const notices: TableProblem[] = [];
  for (const table of tables.filter(({ name, rows }) => !isExplanation(name) && rows.some(isFilled))) {
    const reader = readerByName(table, readers) ?? readerByHeadings(table, readers);
    const place = { sheet: table.name, row: null, column: null };
    if (reader === undefined) notices.push(tableProblem("notice.sheet", place, { sheet: table.name }));
    else if (sheets.some(({ definition }) => definition === reader.definition))
      problems.push(tableProblem("sheet.twice", place, { sheet: table.name }));
    else {
      const matched = matchColumns(table, reader);
      problems.push(...matched.problems);
      notices.push(...matched.notices);
      if (matched.sheet) sheets.push(matched.sheet);
    }
  }
  if (sheets.length === 0 && problems.length === 0)
    problems.push(tableProblem("table.no-sheet", { sheet: null, row: null, column: null }));
  return { sheets, problems, notices };
}

/** The template's own explaining sheet travels along and means nothing. */
function isExplanation(name: string): boolean {
  return Object.values(EXPLANATION_SHEET).some((own) => foldTight(own) === foldTight(name));
}

type Reader = {
  readonly definition: SheetDefinition;
  readonly find: (heading: CellContent) => Column | undefined;
};

export function isFilled(row: readonly CellContent[]): boolean {
  return row.some((cell) => cell !== null && String(cell).trim() !== "");
}

/** Exact headings and keys first, then folded ones, then aliases, then all of them without blanks. */
function columnFinder(columns: readonly Column[]): Reader["find"] {
  const exact = new Map<string, Column>();
  const folded = new Map<string, Column>();
  const tight = new Map<string, Column>();
  const add = (map: Map<string, Column>, form: string, found: Column) => {
    if (form !== "" && !map.has(form)) map.set(form, found);
  };
  const forms = (each: Column) => [each.heading.de, each.heading.en, each.key];
  const others = (each: Column) => each.aliases.flatMap(({ de, en }) => [de, en]);
  for (const each of columns) for (const form of forms(each)) add(exact, form, each);
  for (const each of columns) for (const form of forms(each)) add(folded, fold(form), each);
  for (const each of columns) for (const form of others(each)) add(folded, fold(form), each);
  for (const each of columns)
    for (const form of [...forms(each), ...others(each)]) add(tight, foldTight(form), each);
  return (heading) => {
    if (heading === null) return undefined;
    const text = String(heading).trim();
    return exact.get(text) ?? folded.get(fold(text)) ?? tight.get(foldTight(text));
  };
}

function readerByName(table: TableSheet, readers: readonly Reader[]): Reader | undefined {
  const name = foldTight(table.name);
  return readers.find(({ definition: { name: own, key } }) =>
    [own.de, own.en, key].some((form) => foldTight(form) === name),
  );
}

/** The kind of sheet whose headings fit best and that has all columns that tell its rows apart. */
function readerByHeadings(table: TableSheet, readers: readonly Reader[]): Reader | undefined {
  const scores = readers.flatMap((reader) => {
    const headAt = headingRow(table, reader);
    if (headAt === undefined) return [];
    const count = new Set((table.rows[headAt] ?? []).flatMap((cell) => reader.find(cell) ?? [])).size;
    return [{ reader, count }];
  });
  const best = scores.toSorted((a, b) => b.count - a.count);
  return best[0] !== undefined && best[0].count > (best[1]?.count ?? 0) ? best[0].reader : undefined;
}

function headingRow({ rows }: TableSheet, { definition, find }: Reader): number | undefined {
  const filled = rows.flatMap((row, at) => (isFilled(row) ? [at] : [])).slice(0, ROWS_SEARCHED_FOR_HEADINGS);
  return filled.find((at) => {
    const keys = new Set((rows[at] ?? []).map((cell) => find(cell)?.key));
    return definition.identity.every((key) => keys.has(key));
  });
}

function matchColumns(
  table: TableSheet,
  reader: Reader,
): { readonly sheet?: MatchedSheet; readonly problems: TableProblem[]; readonly notices: TableProblem[] } {
  const problems: TableProblem[] = [];
  const notices: TableProblem[] = [];
  const headAt = headingRow(table, reader);
  if (headAt === undefined) return { problems: [missingKey(table, reader)], notices };
  const columns = new Map<string, MatchedColumn>();
  (table.rows[headAt] ?? []).forEach((cell, at) => {
    if (cell === null || String(cell).trim() === "") return;
    const heading = String(cell).trim();
    const place = { sheet: table.name, row: headAt + 1, column: heading };
    const column = reader.find(cell);
    if (column === undefined) notices.push(tableProblem("notice.column", place, { name: heading }));
    else if (columns.has(column.key)) problems.push(tableProblem("column.twice", place, { name: heading }));
    else columns.set(column.key, { column, at, heading });
  });
  return {
    sheet: { definition: reader.definition, table, headAt, columns: [...columns.values()] },
    problems,
    notices,
  };
}

/** Names the first column that is missing in the row that looks like the headings. */
function missingKey(table: TableSheet, { definition, find }: Reader): TableProblem {
  const head = table.rows.find(isFilled) ?? [];
  const keys = new Set(head.map((cell) => find(cell)?.key));
  const key = definition.identity.find((candidate) => !keys.has(candidate)) ?? definition.identity[0];
  const name = definition.columns.find((candidate) => candidate.key === key)?.heading.de ?? "";
  return tableProblem(
    "sheet.key-column",
    { sheet: table.name, row: null, column: name },
    { sheet: table.name, name },
  );
}
