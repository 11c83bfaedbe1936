import { identityOf, type RowObject } from "../columns/sheet-definition.ts";
import type { TableProblem } from "../table-problem.ts";
import { tableProblem } from "../table-problem.ts";
import type { CellContent } from "../table-sheet.ts";
import { isFilled, type MatchedColumn, type MatchedSheet } from "./match-sheets.ts";
import { mergeRow } from "./merge-row.ts";
import { saysNothing } from "./row-values.ts";

export interface ReadRow {
  readonly value: RowObject;
  /** Row of the file, counted from 1; null for an object the file does not name. */
  readonly row: number | null;
}

export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly removed: readonly RowObject[];
  readonly problems: readonly TableProblem[];
}

/** The objects of one sheet after the file: named ones merged, others kept, or removed where the sheet is complete. */
export function readSheet(sheet: MatchedSheet, before: readonly RowObject[], isComplete: boolean): ReadSheet {
  const problems: TableProblem[] = [];
  const old = new Map(before.map((value) => [identityOf(sheet.definition, value), value]));
  const merged = new Map<string, ReadRow>();
  sheet.table.rows.forEach((cells, at) => {
    if (at <= sheet.headAt || !isFilled(cells)) return;
    const read = readRow(sheet, cells, { row: at + 1, old, merged });
    problems.push(...read.problems);
    if (read.value !== undefined)
      merged.set(identityOf(sheet.definition, read.value), { value: read.value, row: at + 1 });
  });
  const isNamed = (value: RowObject) => merged.has(identityOf(sheet.definition, value));
  const kept = before.filter((value) => isNamed(value) || !isComplete);
  const removed = isComplete ? before.filter((value) => !isNamed(value)) : [];
  const rows = kept.map((value) => merged.get(identityOf(sheet.definition, value)) ?? { value, row: null });
  const added = [...merged].filter(([identity]) => !old.has(identity)).map(([, row]) => row);
  return { rows: [...rows, ...added], removed, problems };
}

type Reading = {
  readonly row: number;
  readonly old: ReadonlyMap<string, RowObject>;
  readonly merged: ReadonlyMap<string, ReadRow>;
};

function readRow(
  sheet: MatchedSheet,
  cells: readonly CellContent[],
  { row, old, merged }: Reading,
): { readonly value?: RowObject; readonly problems: readonly TableProblem[] } {
  const { definition, table } = sheet;
  const place = (column: string | null) => ({ sheet: table.name, row, column });
  const keys = sheet.columns.filter(({ column }) => definition.identity.includes(column.key));
  const missing = keys.find(({ at }) => saysNothing(cells[at] ?? null));
  if (missing)
    return { problems: [tableProblem("row.key", place(missing.heading), { name: missing.heading })] };
  const head = mergeRow({}, keys, cells, { isNew: true });
  const identity = identityOf(definition, head.value);
  const first = merged.get(identity);
  if (first !== undefined) {
    const name = definition.identity.map((key) => String(head.value[key])).join(" → ");
    const values = { name, first: first.row };
    return { problems: [tableProblem("row.twice", place(keys[0]?.heading ?? null), values)] };
  }
  const others: readonly MatchedColumn[] = sheet.columns.filter((matched) => !keys.includes(matched));
  const known = old.get(identity);
  const full = mergeRow(known ?? { ...head.value, ...definition.blank }, others, cells, {
    isNew: known === undefined,
  });
  const faults = [...head.faults, ...full.faults];
  return {
    value: full.value,
    problems: faults.map(({ code, values, heading }) => tableProblem(code, place(heading), values)),
  };
}
