import type { FormTree, FormValue } from "../form-tree.ts";
import {
  type CellSpec,
  type FieldSpec,
  type PickList,
  type PickLists,
  pickText,
  type SeveralSpec,
} from "./field-spec.ts";

type Values = Record<string, unknown>;

function picked(id: unknown, list: PickList, lists: PickLists): string {
  if (typeof id !== "string" || id === "") return "";
  const entry = lists[list]?.find((known) => known.id === id);
  return entry ? pickText(entry) : id;
}

function severalTexts(value: unknown, spec: SeveralSpec, lists: PickLists): FormValue {
  const shown = ((value ?? []) as string[]).map((id) => picked(id, spec.list, lists));
  return shown.length < spec.most ? [...shown, "", ...(shown.length === 0 ? [""] : [])] : shown;
}

function plainText(value: unknown): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? value : "";
}

function cellText(spec: CellSpec, value: unknown, lists: PickLists): FormValue {
  switch (spec.kind) {
    case "picks":
      return ((value ?? []) as string[]).map((id) => ({ id: picked(id, spec.list, lists) }));
    case "several":
      return severalTexts(value, spec, lists);
    case "pick":
      return picked(value, spec.list, lists);
    case "lines":
      return ((value ?? []) as string[]).join("\n");
    case "numbers":
    case "letters":
      return ((value ?? []) as (number | string)[]).join(", ");
    case "check":
      return value === true ? "on" : "";
    default:
      return plainText(value);
  }
}

function fieldText(spec: FieldSpec, value: unknown, lists: PickLists): FormValue {
  if (spec.kind === "rows")
    return ((value ?? []) as Values[]).map((row) => recordValues(row, spec.columns, lists));
  if (spec.kind !== "checks") return cellText(spec, value, lists);
  const ticked = new Set((value ?? []) as readonly string[]);
  return Object.fromEntries(spec.values.map((code) => [code, ticked.has(code) ? "on" : ""]));
}

function valueAt(record: object, name: string): unknown {
  return name.split(".").reduce<unknown>((node, key) => (node as Values | undefined)?.[key], record);
}

/** What the fields of a described form show for a record. */
export function recordValues(record: object, fields: readonly FieldSpec[], lists: PickLists): FormTree {
  const tree: FormTree = {};
  for (const spec of fields) {
    const [top = "", inner] = spec.name.split(".");
    const text = fieldText(spec, valueAt(record, spec.name), lists);
    if (inner === undefined) tree[top] = text;
    else tree[top] = { ...((tree[top] as FormTree | undefined) ?? {}), [inner]: text };
  }
  return tree;
}

function blankCell(spec: FieldSpec): FormValue {
  if (spec.kind === "several") return ["", ""];
  return spec.kind === "choice" && spec.required ? (spec.values[0] ?? "") : "";
}

/** A row in which nothing has been entered yet. */
export function blankRow(columns: readonly FieldSpec[]): FormTree {
  return Object.fromEntries(columns.map((spec): [string, FormValue] => [spec.name, blankCell(spec)]));
}
