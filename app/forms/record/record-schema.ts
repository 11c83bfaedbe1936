import { z } from "zod";

import {
  checkboxField,
  hoursField,
  optionalHoursField,
  requiredLine,
  textField,
} from "../form-values.schema.ts";
import type {
  CellSpec,
  ChoiceSpec,
  FieldSpec,
  LettersSpec,
  NumberSpec,
  PickLists,
  PickSpec,
  RowsSpec,
  SeveralSpec,
  SimpleSpec,
  TextSpec,
} from "./field-spec.ts";
import { pickedId } from "./field-spec.ts";

type Values = Record<string, unknown>;

const MOST_LINES = 60;

function optionalText(max: number) {
  return textField(max)
    .optional()
    .transform((text) => (text ?? "").trim());
}

function dateField(required: boolean | undefined) {
  return z
    .string()
    .optional()
    .transform((text) => (text ?? "").trim())
    .refine((text) => text === "" || z.iso.date().safeParse(text).success, "form.date")
    .refine((text) => !required || text !== "", "form.required")
    .transform((text) => (text === "" ? null : text));
}

function numberField({ least, most, decimals, required }: NumberSpec) {
  const shape = decimals ? /^\d{1,7}([.,]\d{1,3})?$/ : /^\d{1,7}$/;
  return z
    .string()
    .optional()
    .transform((text, context) => {
      const typed = (text ?? "").trim();
      if (typed === "" && !required) return null;
      const value = Number(typed.replace(",", "."));
      if (shape.test(typed) && value >= least && value <= most) return value;
      context.addIssue({ code: "custom", message: `form.number?low=${least}&high=${most}` });
      return z.NEVER;
    });
}

/** Minutes of a step: `45`, `45 min`, `1 h`, `1,5 h`, `2 Tage`; empty is not estimated. */
export function parseMinutes(text: string): number | null {
  const match =
    /^(\d{1,7}(?:[.,]\d{1,3})?)\s*(min\.?|minuten?|minutes?|h|std\.?|stunden?|hours?|tage?|days?|d)?$/i.exec(
      text.trim(),
    );
  if (!match?.[1]) return null;
  const unit = (match[2] ?? "min").toLowerCase();
  const factor = unit.startsWith("m") ? 1 : /^[hs]/.test(unit) ? 60 : 1440;
  return Math.round(Number(match[1].replace(",", ".")) * factor);
}

function minutesField() {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if ((text ?? "").trim() === "") return null;
      const minutes = parseMinutes(text ?? "");
      if (minutes !== null) return minutes;
      context.addIssue({ code: "custom", message: "form.minutes" });
      return z.NEVER;
    });
}

function numbersField() {
  return z
    .string()
    .max(300, "form.too-long")
    .optional()
    .transform((text, context) => {
      const parts = (text ?? "").split(/[\s,;]+/).filter((part) => part !== "");
      if (parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) > 0))
        return [...new Set(parts.map(Number))].sort((a, b) => a - b);
      context.addIssue({ code: "custom", message: "form.numbers" });
      return z.NEVER;
    });
}

function lettersField({ values }: LettersSpec) {
  return z
    .string()
    .max(300, "form.too-long")
    .optional()
    .transform((text, context) => {
      const given = (text ?? "").toUpperCase().split(/[\s,;]+/);
      const letters = given.filter((letter) => letter !== "");
      if (letters.every((letter) => values.includes(letter)))
        return values.filter((letter) => letters.includes(letter));
      const known = new URLSearchParams({ known: values.join(", ") });
      context.addIssue({ code: "custom", message: `form.letters?${known.toString()}` });
      return z.NEVER;
    });
}

function pickField(spec: PickSpec, lists: PickLists) {
  const entries = lists[spec.list] ?? [];
  return z
    .string()
    .max(400, "form.too-long")
    .optional()
    .transform((text, context) => {
      const typed = (text ?? "").trim();
      const unknown = lists.searched?.includes(spec.list) ? typed : undefined;
      const id = typed === "" ? null : (pickedId(typed, entries) ?? unknown);
      if (id === undefined || (id === null && spec.required)) {
        context.addIssue({ code: "custom", message: id === null ? "form.required" : "form.pick" });
        return z.NEVER;
      }
      return id;
    });
}

function severalField({ list, most }: SeveralSpec, lists: PickLists) {
  const one = pickField({ kind: "pick", name: "", label: "", list }, lists);
  return z
    .array(one)
    .max(most, "form.too-many-rows")
    .optional()
    .transform((ids) => [...new Set((ids ?? []).filter((id) => id !== null))]);
}

function linesField(most: number, required: boolean | undefined) {
  return textField(40_000)
    .optional()
    .transform((text) =>
      (text ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .refine((lines) => lines.length <= most, "form.too-many-lines")
    .refine((lines) => !required || lines.length > 0, "form.row");
}

function choiceField(spec: ChoiceSpec): z.ZodType {
  const empty = spec.required ? [] : [""];
  return z
    .enum([...spec.values, ...empty], { error: "form.required" })
    .transform((value) => (value === "" ? null : value));
}

function hoursOf(spec: SimpleSpec): z.ZodType {
  return spec.always ? hoursField : optionalHoursField.optional().transform((hours) => hours ?? null);
}

type Maker<Kind extends CellSpec["kind"]> = (
  spec: CellSpec & { readonly kind: Kind },
  lists: PickLists,
) => z.ZodType;

const textOf = (spec: TextSpec) => (spec.required ? requiredLine(spec.max) : optionalText(spec.max));

/** One maker per kind of cell: a kind without one does not compile. */
const MAKERS: { readonly [Kind in CellSpec["kind"]]: Maker<Kind> } = {
  line: textOf,
  text: textOf,
  number: numberField,
  choice: choiceField,
  pick: pickField,
  picks: pickField,
  several: severalField,
  lines: (spec) => linesField(spec.most ?? MOST_LINES, spec.required),
  date: (spec) => dateField(spec.required),
  hours: hoursOf,
  check: () => checkboxField,
  numbers: numbersField,
  letters: lettersField,
  minutes: minutesField,
  hidden: () => optionalText(300),
};

function simpleField(spec: CellSpec, lists: PickLists): z.ZodType {
  return (MAKERS[spec.kind] as (spec: CellSpec, lists: PickLists) => z.ZodType)(spec, lists);
}

/** Rows in which nothing was entered but ticks and choices are left out. */
function isBlank(row: unknown, columns: readonly CellSpec[]): boolean {
  if (typeof row !== "object" || row === null) return true;
  const values = row as Values;
  return columns
    .filter(({ kind }) => kind !== "choice" && kind !== "check" && kind !== "numbers" && kind !== "hidden")
    .every(({ name }) => [values[name]].flat().join("").trim() === "");
}

function rowsField(spec: RowsSpec, lists: PickLists) {
  const row = z.strictObject(
    Object.fromEntries(spec.columns.map((column) => [column.name, simpleField(column, lists)])),
  );
  const given = z.array(z.unknown()).max(spec.most, "form.too-many-rows").optional();
  return given.transform((rows, context) => {
    const parsed: Values[] = [];
    (rows ?? []).forEach((entry, at) => {
      if (!spec.numbered && isBlank(entry, spec.columns)) return;
      const result = row.safeParse(entry);
      if (result.success) parsed.push(result.data);
      else
        for (const issue of result.error.issues)
          context.addIssue({ code: "custom", message: issue.message, path: [at, ...issue.path] });
    });
    return spec.required && parsed.length === 0
      ? (context.addIssue({ code: "custom", message: "form.row" }), z.NEVER)
      : parsed;
  });
}

/** Rows of one picked entry each, as identifiers without repetition. */
export function picksField(spec: PickSpec, lists: PickLists) {
  const one = pickField(spec, lists);
  return z
    .array(z.strictObject({ id: one }))
    .max(spec.most ?? 200, "form.too-many-rows")
    .optional()
    .transform((rows) => [...new Set((rows ?? []).flatMap(({ id }) => id ?? []))])
    .refine((ids) => !spec.required || ids.length > 0, "form.row");
}

function fieldSchema(spec: FieldSpec, lists: PickLists): z.ZodType {
  if (spec.kind === "rows") return rowsField(spec, lists);
  if (spec.kind === "picks") return picksField(spec, lists);
  if (spec.kind !== "checks") return simpleField(spec, lists);
  const boxes = Object.fromEntries(spec.values.map((value) => [value, checkboxField]));
  return z
    .strictObject(boxes)
    .optional()
    .transform((ticked) => spec.values.filter((value) => (ticked as Values | undefined)?.[value] === true));
}

interface Shape {
  [key: string]: z.ZodType | Shape;
}

function place(shape: Shape, path: readonly string[], schema: z.ZodType): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) shape[first] = schema;
  else place((shape[first] ??= {}) as Shape, rest, schema);
}

function objectOf(shape: Shape): z.ZodType {
  const entries = Object.entries(shape).map(
    ([key, part]) => [key, part instanceof z.ZodType ? part : objectOf(part)] as const,
  );
  return z.strictObject(Object.fromEntries(entries));
}

/** Form schema of a described form: texts of the browser in, values of the domain out. Used by browser and server. */
export function recordSchema(fields: readonly FieldSpec[], lists: PickLists): z.ZodType {
  const shape: Shape = {};
  for (const field of fields) place(shape, field.name.split("."), fieldSchema(field, lists));
  return objectOf(shape);
}

function isAbsent(spec: FieldSpec, value: unknown): boolean {
  if (!("absent" in spec) || !spec.absent) return false;
  return value === "" || value === false || value === null || (Array.isArray(value) && value.length === 0);
}

function withoutAbsent(row: Values, columns: readonly FieldSpec[]): Values {
  const absent = new Set(columns.filter((spec) => isAbsent(spec, row[spec.name])).map(({ name }) => name));
  return Object.fromEntries(Object.entries(row).filter(([key]) => !absent.has(key)));
}

/** Ticked words in the order they were stored in, new ones after them. */
function inStoredOrder(before: unknown, ticked: readonly string[]): string[] {
  const stored = Array.isArray(before) ? (before as readonly string[]) : [];
  return [
    ...stored.filter((word) => ticked.includes(word)),
    ...ticked.filter((word) => !stored.includes(word)),
  ];
}

function storedValue(spec: FieldSpec, before: unknown, value: unknown): unknown {
  if (spec.kind === "rows") return (value as Values[]).map((row) => withoutAbsent(row, spec.columns));
  return spec.kind === "checks" ? inStoredOrder(before, value as readonly string[]) : value;
}

/** The parsed values laid over a stored record: keys no field speaks of stay, keys that say nothing are left out. */
export function appliedTo<T extends object>(record: T, fields: readonly FieldSpec[], parsed: unknown): T {
  const result: Values = { ...(record as Values) };
  const given = parsed as Values;
  for (const spec of fields) {
    const [top = "", inner] = spec.name.split(".");
    const value = inner === undefined ? given[top] : (given[top] as Values)[inner];
    if (inner !== undefined) result[top] = { ...(result[top] as Values), [inner]: value };
    else if (isAbsent(spec, value)) Reflect.deleteProperty(result, top);
    else result[top] = storedValue(spec, result[top], value);
  }
  return result as T;
}
