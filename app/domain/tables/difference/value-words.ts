import type { Language } from "#app/domain/shared/language.ts";

import { FIELD_CHOICES } from "../texts/enumeration-words.ts";
import { FIELD_LABELS } from "../texts/field-labels.ts";

const NOTHING = "–";
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
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
]);

/** What turns codes into words. */
export interface Reader {
  readonly language: Language;
  /** Part of the exchange document, `plans`. */
  readonly part: string;
  /** Names by id; empty where only one object is compared. */
  readonly names: ReadonlyMap<string, string>;
}

/** Words for a field; unknown fields keep their key. */
export function fieldLabel(key: string, { part, language }: Pick<Reader, "part" | "language">): string {
  return (FIELD_LABELS[`${part}.${key}`] ?? FIELD_LABELS[key])?.[language] ?? key;
}

/** A value as a person reads it: enumerations in words, hours with their unit, references with their name. */
export function valueWords(value: unknown, key: string, reader: Reader): string {
  if (value === null || value === undefined || value === "") return NOTHING;
  if (typeof value === "number") return numberWords(value, key, reader.language);
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

function yesOrNo(value: boolean, language: Language): string {
  if (language === "en") return value ? "yes" : "no";
  return value ? "ja" : "nein";
}

/** Never rounded: a difference must be visible. */
function numberWords(value: number, key: string, language: Language): string {
  const text = language === "de" ? String(value).replace(".", ",") : String(value);
  if (key.endsWith("Hours")) return `${text} h`;
  return key.endsWith("Minutes") ? `${text} min` : text;
}

function textWords(value: string, key: string, { part, language, names }: Reader): string {
  const choices = FIELD_CHOICES[`${part}.${key}`] ?? FIELD_CHOICES[key];
  const word = choices?.[value]?.[language];
  if (word !== undefined) return word;
  const name = REFERENCES.has(key) ? names.get(value) : undefined;
  if (name !== undefined) return `${value} (${name})`;
  const date = language === "de" ? ISO_DATE.exec(value) : null;
  return date ? `${date[3] ?? ""}.${date[2] ?? ""}.${date[1] ?? ""}` : value;
}

function listWords(values: readonly unknown[], key: string, reader: Reader): string {
  if (values.length === 0) return NOTHING;
  const separator = values.every((value) => typeof value === "number") ? " · " : "; ";
  return values.map((value) => valueWords(value, key, reader)).join(separator);
}
