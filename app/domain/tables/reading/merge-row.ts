import { LANGUAGES } from "#app/domain/shared/language.ts";

import type { CellFault } from "../columns/cell-kind.ts";
import type { Column } from "../columns/column.ts";
import type { RowObject } from "../columns/sheet-definition.ts";
import type { CellContent } from "../table-sheet.ts";
import type { MatchedColumn } from "./match-sheets.ts";
import { isNothing, putAt, putNothing, removeAt, saysNothing, valueAt } from "./row-values.ts";
import type { Draft } from "./row-values.ts";

export type PlacedFault = CellFault & { readonly heading: string };

export interface MergedRow {
  readonly value: RowObject;
  readonly faults: readonly PlacedFault[];
}

/**
 * Lays the cells of a row over an object. A cell that still says what was written out changes nothing, even where the cell
 * says less than the object; a missing column changes nothing either.
 */
export function mergeRow(
  before: RowObject,
  columns: readonly MatchedColumn[],
  cells: readonly CellContent[],
  { isNew }: { readonly isNew: boolean },
): MergedRow {
  const draft = structuredClone(before) as Draft;
  const faults: PlacedFault[] = [];
  const touched: MatchedColumn[] = [];
  for (const matched of columns) {
    const { column, at, heading } = matched;
    const cell = cells[at] ?? null;
    const old = valueAt(before, column.path);
    if (isUnchanged(column, old, cell) || (isNew && old !== undefined && saysNothing(cell))) continue;
    if (cell === null || saysNothing(cell)) {
      if (column.nothing === "required")
        faults.push({ code: "cell.required", values: { name: heading }, heading });
      else putNothing(draft, column.path, column.nothing);
    } else {
      const read = column.kind.read(cell);
      if (!read.ok) faults.push({ ...read.error, heading });
      else putAt(draft, column.path, read.value);
    }
    touched.push(matched);
  }
  faults.push(...tidyHorizons(draft, columns, touched));
  if (touched.some(({ column }) => column.path[0] === "shortForm")) tidyShortForm(draft);
  return { value: draft, faults };
}

function isUnchanged(column: Column, old: unknown, cell: CellContent): boolean {
  if (isNothing(old) && saysNothing(cell)) return column.nothing !== "required";
  if (old === undefined || old === null) return false;
  return LANGUAGES.some((language) => sameCell(column.kind.write(old, language), cell));
}

function sameCell(written: CellContent, cell: CellContent): boolean {
  if (written === cell) return true;
  if (cell === null) return typeof written === "string" && written.trim() === "";
  if (typeof written === "number" && typeof cell === "string")
    return cell.trim().replace(",", ".") === String(written);
  return plainText(written) === plainText(cell);
}

function plainText(cell: CellContent): string {
  return String(cell ?? "")
    .replaceAll("\r\n", "\n")
    .trim();
}

/** A list over the horizons is filled for all of them or for none; with nothing in it, it is no list. */
function tidyHorizons(
  draft: Draft,
  columns: readonly MatchedColumn[],
  touched: readonly MatchedColumn[],
): readonly PlacedFault[] {
  const listOf = ({ column }: MatchedColumn) =>
    typeof column.path.at(-1) === "number" ? JSON.stringify(column.path.slice(0, -1)) : null;
  const lists = new Set(touched.map(listOf).filter((list) => list !== null));
  return [...lists].flatMap((list) => {
    const own = columns.filter((matched) => listOf(matched) === list);
    return tidyList(draft, JSON.parse(list) as readonly string[], own);
  });
}

function tidyList(
  draft: Draft,
  path: readonly string[],
  columns: readonly MatchedColumn[],
): readonly PlacedFault[] {
  const list = [...((valueAt(draft, path) ?? []) as readonly unknown[])];
  while (list.length > 0 && isNothing(list.at(-1))) list.pop();
  if (list.length === 0) {
    removeAt(draft, path);
    return [];
  }
  putAt(draft, path, list);
  const heading = columns.find(({ column }) => isNothing(list[column.path.at(-1) as number]))?.heading;
  return heading === undefined ? [] : [{ code: "cell.gap", values: { name: heading }, heading }];
}

/** The short form has both parts or is not there. */
function tidyShortForm(draft: Draft): void {
  const form = (draft["shortForm"] ?? {}) as { readonly worst?: unknown; readonly drivers?: unknown };
  if (isNothing(form.worst) && isNothing(form.drivers)) removeAt(draft, ["shortForm"]);
  else putAt(draft, ["shortForm"], { worst: form.worst ?? [], drivers: form.drivers ?? [] });
}
