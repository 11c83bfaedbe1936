import type { Language } from "#app/domain/shared/language.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { TemplateValues } from "#app/domain/shared/fill-template.ts";

import type { CellContent, Words } from "../table-sheet.ts";
import { words } from "../table-sheet.ts";
import type { Choices } from "../texts/enumeration-words.ts";
import type { TableProblemCode } from "../texts/problem-texts.ts";
import { fold } from "./fold.ts";

export type CellFault = { readonly code: TableProblemCode; readonly values: TemplateValues };
export type CellReading = Result<unknown, CellFault>;
export type FilledCell = Exclude<CellContent, null>;

/** How one kind of value stands in a cell. Neither side ever sees "nothing". */
export interface CellKind {
  /** What belongs into the cell, for the sheet that explains the template. */
  readonly says: Words;
  readonly write: (value: unknown, language: Language) => CellContent;
  readonly read: (cell: FilledCell) => CellReading;
}

export function fault(code: TableProblemCode, cell: FilledCell, values: TemplateValues = {}): CellReading {
  return err({ code, values: { value: String(cell), ...values } });
}

const FLAGS: Choices = { yes: { de: "ja", en: "yes" }, no: { de: "nein", en: "no" } };
const YES = new Set(["ja", "yes", "j", "y", "x", "wahr", "true", "1"]);
const NO = new Set(["nein", "no", "n", "falsch", "false", "0"]);
// eslint-disable-next-line no-control-regex -- the same signs the exchange format refuses
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;
/** What spreadsheets show where a formula failed, or formula text that came along instead of its value. */
const EXCEL_ERROR = /^#(REF!|BEZUG!|NAME\?|VALUE!|WERT!|DIV\/0!|N\/A|NV|NUM!|ZAHL!|NULL!)$/i;

function readText(cell: FilledCell): CellReading {
  const text = typeof cell === "string" ? cell.replaceAll("\r\n", "\n").trim() : String(cell);
  if (UNPRINTABLE.test(text)) return fault("cell.text", cell);
  return EXCEL_ERROR.test(text) ? fault("cell.formula", cell) : ok(text);
}

export const textCell: CellKind = {
  says: words("Text", "text"),
  write: (value) => String(value),
  read: readText,
};

/** A number would have lost its leading zeros. */
export const phoneCell: CellKind = {
  says: words(
    "Telefonnummer als Text, damit führende Nullen bleiben",
    "telephone number as text, so that leading zeros stay",
  ),
  write: (value) => String(value),
  read: (cell) => (typeof cell === "number" ? fault("cell.phone", cell) : readText(cell)),
};

export const flagCell: CellKind = {
  says: words("ja oder nein", "yes or no"),
  write: (value, language) => FLAGS[value === true ? "yes" : "no"]?.[language] ?? null,
  read: (cell) => {
    const word = String(cell).trim().toLowerCase();
    if (YES.has(word)) return ok(true);
    return NO.has(word) ? ok(false) : fault("cell.flag", cell);
  },
};

const GERMAN_DATE = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Real days only; `31.12.2026` or `2026-12-31`. */
export const dateCell: CellKind = {
  says: words("Datum, zum Beispiel 31.12.2026", "date, for example 2026-12-31"),
  write: (value) => String(value),
  read: (cell) => {
    const text = String(cell).trim();
    const german = GERMAN_DATE.exec(text);
    const iso = german
      ? `${german[3] ?? ""}-${(german[2] ?? "").padStart(2, "0")}-${(german[1] ?? "").padStart(2, "0")}`
      : text;
    return isDay(iso) ? ok(iso) : fault("cell.date", cell);
  },
};

function isDay(iso: string): boolean {
  if (!ISO_DATE.test(iso)) return false;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

/** Words instead of codes; code, German and English are understood, whatever their case. */
export function choiceCell(choices: Choices): CellKind {
  const codes = new Map<string, string>();
  for (const [code, text] of Object.entries(choices)) {
    for (const word of [code, text.de, text.en]) codes.set(fold(word), code);
  }
  const list = (language: Language) =>
    Object.values(choices)
      .map((text) => text[language])
      .join(", ");
  return {
    says: words(list("de"), list("en")),
    write: (value, language) => choices[String(value)]?.[language] ?? String(value),
    read: (cell) => {
      const code = codes.get(fold(String(cell)));
      if (code !== undefined) return ok(code);
      return fault("cell.choice", cell, { choices: list("de"), choicesEn: list("en") });
    },
  };
}

/** Several ids or short texts in one cell, separated by semicolon or line break. */
export const listCell: CellKind = {
  says: words("mehrere Angaben, durch Semikolon getrennt", "several entries, separated by semicolons"),
  write: (value) => (value as readonly string[]).join("; "),
  read: (cell) => {
    const text = readText(cell);
    if (!text.ok) return text;
    const parts = String(text.value).split(/[;\n]/);
    return ok([...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))]);
  },
};
