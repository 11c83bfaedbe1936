import type { Nothing } from "../columns/column.ts";
import type { RowObject } from "../columns/sheet-definition.ts";
import type { CellContent } from "../table-sheet.ts";

export type Draft = Record<string, unknown>;
type Path = readonly (string | number)[];

const DASHES = new Set(["", "-", "–", "—"]);

/** Empty cells and dashes: unknown or not applicable, never zero. */
export function saysNothing(cell: CellContent): boolean {
  return cell === null || (typeof cell === "string" && DASHES.has(cell.trim()));
}

export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value) && value.length === 0;
}

export function valueAt(row: RowObject, path: Path): unknown {
  let at: unknown = row;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}

/** Puts a value into a record of its own at every step; `__proto__` is a name like any other. */
export function putAt(draft: Draft, path: Path, value: unknown): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let at: Record<string | number, unknown> = draft;
  for (const [step, part] of path.slice(0, -1).entries()) {
    if (!Object.hasOwn(at, part) || at[part] === null)
      define(at, part, typeof path[step + 1] === "number" ? [] : {});
    at = at[part] as Record<string | number, unknown>;
  }
  define(at, last, value);
}

function define(record: object, key: string | number, value: unknown): void {
  Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Writes what an empty cell means. */
export function putNothing(draft: Draft, path: Path, nothing: Nothing): void {
  if (nothing === "null") putAt(draft, path, null);
  else if (nothing === "empty") putAt(draft, path, "");
  else if (nothing === "no-entries") putAt(draft, path, []);
  else if (typeof path.at(-1) === "number") putAt(draft, path, undefined);
  else removeAt(draft, path);
}

export function removeAt(draft: Draft, path: Path): void {
  const parent = path.length > 1 ? valueAt(draft, path.slice(0, -1)) : draft;
  const last = path.at(-1);
  if (typeof parent === "object" && parent !== null && last !== undefined)
    Reflect.deleteProperty(parent, last);
}
