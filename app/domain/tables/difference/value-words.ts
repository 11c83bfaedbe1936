import type { Language } from "#app/domain/shared/language.ts";

import { FIELD_CHOICES } from "../texts/enumeration-words.ts";
import { FIELD_LABELS } from "../texts/field-labels.ts";
import type { Words } from "../table-sheet.ts";

/** What stands where there was or is nothing. */
export const NOTHING = "–";
/** Key of a number that is a damage level. */
export const LEVEL = "damageLevel";
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Fields that hold an id of another object. */
const REFERENCES = new Set([
  "owner",
  "deputy",
  "consumer",
  "requires",
  "process",
  "resource",
  "responsiblePerson",
  "provider",
  "unit",
  "parent",
  "head",
  "site",
  "alternativeSite",
  "approver",
  "holder",
  "deputies",
  "processes",
  "resources",
  "contacts",
  "subjects",
  "failed",
  "measure",
  "riskAcceptance",
  "alternativeSite",
  "person",
  "subject",
]);

/** Lists that hold ids in one part and rows or texts in another. */
const PART_REFERENCES = new Set(["alarmStages.roles", "exercises.measures"]);

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What turns codes into words. */
export interface Reader {
  readonly language: Language;
  /** Part of the exchange document, `plans`. */
  readonly part: string;
  /** Names by id; empty where only one object is compared. */
  readonly names: ReadonlyMap<string, string>;
  /** Labels that differ from the usual ones, by `part.field`. */
  readonly labels?: Readonly<Record<string, Words>>;
  /** Names of the damage levels, by level. */
  readonly levels?: ReadonlyMap<number, string>;
}

/** Words for a field; unknown fields keep their key. */
export function fieldLabel(
  key: string,
  { part, language, labels = {} }: Pick<Reader, "part" | "language" | "labels">,
): string {
  const own = `${part}.${key}`;
  return (labels[own] ?? FIELD_LABELS[own] ?? FIELD_LABELS[key])?.[language] ?? key;
}

/** A value as a person reads it: enumerations in words, hours with their unit, references with their name. */
export function valueWords(value: unknown, key: string, reader: Reader): string {
  if (value === null || value === undefined || value === "") return NOTHING;
  if (typeof value === "number") return numberWords(value, key, reader);
  if (typeof value === "boolean") return yesOrNo(value, reader.language);
  if (typeof value === "string") return textWords(value, key, reader);
  if (Array.isArray(value)) return listWords(value, key, reader);
  const entries = Object.entries(value).filter(([name, field]) => name !== "id" && !isEmpty(field));
  const words = entries.map(
    ([name, field]) => `${fieldLabel(name, reader)}: ${valueWords(field, name, reader)}`,
  );
  return words.length > 0 ? words.join("; ") : NOTHING;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function instantWords(instant: string, language: Language): string {
  const tag = language === "de" ? "de-DE" : "en-GB";
  const format = { dateStyle: "medium", timeStyle: "medium", timeZone: "Europe/Berlin" } as const;
  return new Intl.DateTimeFormat(tag, format).format(Date.parse(instant));
}

function yesOrNo(value: boolean, language: Language): string {
  if (language === "en") return value ? "yes" : "no";
  return value ? "ja" : "nein";
}

/** Never rounded: a difference must be visible. */
function numberWords(value: number, key: string, { language, levels }: Reader): string {
  const level = key === LEVEL ? levels?.get(value) : undefined;
  if (level !== undefined) return `${value} (${level})`;
  const text = language === "de" ? String(value).replace(".", ",") : String(value);
  if (key.endsWith("Hours")) return `${text} h`;
  return key.endsWith("Minutes") ? `${text} min` : text;
}

function textWords(value: string, key: string, reader: Reader): string {
  const { part, language } = reader;
  const choices = FIELD_CHOICES[`${part}.${key}`] ?? FIELD_CHOICES[key];
  const word = choices?.[value]?.[language] ?? referenceWords(value, key, reader);
  if (word !== undefined) return word;
  if (INSTANT.test(value)) return instantWords(value, language);
  return language === "de" && ISO_DATE.test(value) ? value.split("-").toReversed().join(".") : value;
}

/** An object by its id and name; an account by its name alone, its id says nothing to people. */
function referenceWords(value: string, key: string, { part, names }: Reader): string | undefined {
  const name = names.get(value);
  if (key === "reportPreparedBy") return name;
  const isReference = REFERENCES.has(key) || PART_REFERENCES.has(`${part}.${key}`);
  return isReference && name !== undefined ? `${value} (${name})` : undefined;
}

/** Longer than this an entry of a list is a sentence. */
const LONGEST_WORD = 40;

/** Rows with several fields and sentences stand one below the other; simple values in one line. */
function separatorOf(values: readonly unknown[]): string {
  if (values.every((value) => typeof value === "number")) return " · ";
  const isLong = (value: unknown) => typeof value === "string" && value.length > LONGEST_WORD;
  return values.some((value) => typeof value === "object" || isLong(value)) ? "\n" : "; ";
}

function listWords(values: readonly unknown[], key: string, reader: Reader): string {
  if (values.length === 0) return NOTHING;
  const separator = separatorOf(values);
  return values.map((value) => valueWords(value, key, reader)).join(separator);
}
