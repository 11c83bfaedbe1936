import type { FormTree, FormValue } from "../form-tree.ts";
import type { FieldSpec, RowsSpec } from "./field-spec.ts";
import { blankRow } from "./record-values.ts";

export const ROW_MOVES = ["add", "duplicate", "up", "down", "remove"] as const;

export interface RowAct {
  /** Name of the field. */
  readonly list: string;
  readonly move: (typeof ROW_MOVES)[number];
  /** Place of the row, counted from 0; with `add` the row after which the new one comes, -1 for the first. */
  readonly at: number;
}

type Row = FormTree;

/** Value of the button that asks for an act; works without a script. */
export function rowIntent({ list, move, at }: RowAct): string {
  return `rows:${list}:${move}:${at}`;
}

/** The act a submit button asks for; null when it is no act on rows. */
export function parseRowIntent(intent: string): RowAct | null {
  const [mark, list, move, at] = intent.split(":");
  const known = ROW_MOVES.find((name) => name === move);
  if (mark !== "rows" || !list || !known || !/^(-1|\d{1,3})$/.test(at ?? "")) return null;
  return { list, move: known, at: Number(at) };
}

function emptyRow(spec: RowsSpec, rows: readonly Row[], place: number): Row {
  const row = blankRow(spec.columns);
  if (!spec.numbered) return row;
  const before = rows[place - 1];
  const phase = before?.["phase"];
  return {
    ...row,
    ...(place > 0 && "predecessors" in row ? { predecessors: String(place) } : {}),
    ...(typeof phase === "string" && "phase" in row ? { phase } : {}),
  };
}

/** New order as old places; -1 stands for a new row. */
function orderAfter(count: number, { move, at }: RowAct): number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  const swap = (a: number, b: number) => {
    if (a < 0 || b < 0 || a >= count || b >= count) return;
    [order[a], order[b]] = [order[b] as number, order[a] as number];
  };
  if (move === "up") swap(at, at - 1);
  if (move === "down") swap(at, at + 1);
  if (move === "remove" && at >= 0) order.splice(at, 1);
  if (move === "add" || move === "duplicate") order.splice(Math.min(at, count - 1) + 1, 0, -1);
  return order;
}

/** Predecessors follow the rows they name; a removed row is named no longer. */
function withNumbers(row: Row, places: ReadonlyMap<number, number>): Row {
  const { predecessors } = row;
  if (typeof predecessors !== "string") return row;
  const text = predecessors
    .split(/[\s,;]+/)
    .filter((part) => part !== "")
    .flatMap((part) => {
      if (!/^\d{1,3}$/.test(part)) return [part];
      const place = places.get(Number(part) - 1);
      return place === undefined ? [] : [String(place + 1)];
    });
  return { ...row, predecessors: text.join(", ") };
}

/** Rows after an act: nothing else of the form changes. Pure, so that browser and server do the same. */
export function rowsAfter(spec: RowsSpec, rows: readonly Row[], act: RowAct): Row[] {
  if ((act.move === "add" || act.move === "duplicate") && rows.length >= spec.most) return [...rows];
  const order = orderAfter(rows.length, act);
  const places = new Map(order.flatMap((old, place) => (old < 0 ? [] : [[old, place] as const])));
  return order.map((old, place) => {
    const known = rows[old];
    if (known) return spec.numbered ? withNumbers(known, places) : known;
    const source = act.move === "duplicate" ? rows[act.at] : undefined;
    if (!source) return emptyRow(spec, rows, place);
    return spec.numbered ? withNumbers(source, places) : { ...source };
  });
}

/** A row that was taken out, and the list before and after it. */
export interface RowRemoval {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly at: number;
}

/** The row is back at its place, and is named again by those that named it; what was typed in the others since stays. */
export function rowsRestored(spec: RowsSpec, rows: readonly Row[], { before, after, at }: RowRemoval): Row[] {
  const places = new Map(rows.map((_, place) => [place, place < at ? place : place + 1]));
  const kept = rows.map((row, place) => {
    if (!spec.numbered || !("predecessors" in row)) return row;
    const named = before[places.get(place) ?? place]?.["predecessors"];
    const isUntouched = row["predecessors"] === after[place]?.["predecessors"];
    return isUntouched && named !== undefined ? { ...row, predecessors: named } : withNumbers(row, places);
  });
  return kept.toSpliced(at, 0, ...before.slice(at, at + 1));
}

/** Rows of a list field in a tree of form values. */
export function rowsIn(values: FormTree, list: string): Row[] {
  const found: FormValue | undefined = values[list];
  if (!Array.isArray(found)) return [];
  return found.map((row) => (typeof row === "string" || Array.isArray(row) ? {} : row));
}

/** Rows spec behind a field: a list of picks is a list of rows with one cell. */
export function rowsSpecOf(spec: FieldSpec): RowsSpec | null {
  if (spec.kind === "rows") return spec;
  if (spec.kind !== "picks") return null;
  const { name, label, list, most = 200 } = spec;
  return {
    kind: "rows",
    name,
    label,
    most,
    row: "entry",
    columns: [{ kind: "pick", name: "id", label, list }],
  };
}

/** The form values after an act on one of its lists; null when the form has no such list. */
export function valuesAfterRowAct(
  values: FormTree,
  fields: readonly FieldSpec[],
  act: RowAct,
): FormTree | null {
  const field = fields.find(({ name }) => name === act.list);
  const spec = field ? rowsSpecOf(field) : null;
  if (!spec) return null;
  return { ...values, [act.list]: rowsAfter(spec, rowsIn(values, act.list), act) };
}
