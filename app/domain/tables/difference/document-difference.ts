import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";

import { PART_LABELS } from "../texts/field-labels.ts";
import { entryIdentity } from "./json-difference.ts";
import { recordDifference, type FieldDifference } from "./record-difference.ts";
import { rowChanges, type DocumentList } from "./row-changes.ts";
import { sameValue } from "./same-value.ts";

export interface ObjectDifference {
  /** Key of the exchange document, `processes`. */
  readonly part: string;
  readonly partLabel: string;
  /** Id; both ends of a link; the key of a part that exists once. */
  readonly id: string;
  readonly name: string;
  readonly change: "added" | "changed" | "removed";
  readonly fields: readonly FieldDifference[];
}

export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface DocumentDifference {
  readonly objects: readonly ObjectDifference[];
  readonly counts: ChangeCounts;
}

/** What differs between two states of an organisation, object by object and field by field, in words. */
export function documentDifference(
  before: ExchangeDocument,
  after: ExchangeDocument,
  language: Language,
): DocumentDifference {
  const reading: Reading = {
    language,
    names: new Map([...namesOf(before), ...namesOf(after)]),
    horizonsHours: after.parameters.horizonsHours,
  };
  const parts = Object.keys(PART_LABELS).filter((part) => part !== "prerequisites");
  const objects = parts.flatMap((part) => {
    const key = part as keyof ExchangeDocument;
    const isList = Array.isArray(before[key]) || Array.isArray(after[key]);
    return isList
      ? listDifference(part as DocumentList, before, after, reading)
      : singleDifference(part, before[key], after[key], reading);
  });
  const count = (change: ObjectDifference["change"]) =>
    objects.filter((object) => object.change === change).length;
  return {
    objects,
    counts: { added: count("added"), changed: count("changed"), removed: count("removed") },
  };
}

interface Reading {
  readonly language: Language;
  readonly names: ReadonlyMap<string, string>;
  readonly horizonsHours: readonly number[];
}

function listDifference(
  part: DocumentList,
  before: ExchangeDocument,
  after: ExchangeDocument,
  reading: Reading,
): readonly ObjectDifference[] {
  const { added, changed, removed } = rowChanges(part, before, after);
  const head = (entry: object) => ({
    part,
    partLabel: PART_LABELS[part]?.[reading.language] ?? part,
    id: entryIdentity(entry, 0),
    name: entryName(entry, reading.names),
  });
  const fields = (old: object | null, fresh: object | null) =>
    recordDifference(old, fresh, { ...reading, part });
  return [
    ...added.map((entry) => ({ ...head(entry), change: "added" as const, fields: fields(null, entry) })),
    ...changed.map((entry) => ({
      ...head(entry.after),
      change: "changed" as const,
      fields: fields(entry.before, entry.after),
    })),
    ...removed.map((entry) => ({ ...head(entry), change: "removed" as const, fields: fields(entry, null) })),
  ];
}

function singleDifference(
  part: string,
  before: unknown,
  after: unknown,
  reading: Reading,
): readonly ObjectDifference[] {
  if (sameValue(before, after)) return [];
  const [old, fresh] = [asRecord(before), asRecord(after)];
  if (old === null && fresh === null) return [];
  const label = PART_LABELS[part]?.[reading.language] ?? part;
  const change = old === null ? "added" : fresh === null ? "removed" : "changed";
  const fields = recordDifference(old, fresh, { ...reading, part });
  return [{ part, partLabel: label, id: part, name: label, change, fields }];
}

function asRecord(value: unknown): object | null {
  return typeof value === "object" && value !== null ? value : null;
}

function namesOf(document: ExchangeDocument): readonly (readonly [string, string])[] {
  const lists = Object.values(document).filter(Array.isArray) as readonly (readonly object[])[];
  return lists.flat().flatMap((entry): readonly (readonly [string, string])[] => {
    const { id } = entry as { readonly id?: unknown };
    return typeof id === "string" ? [[id, ownName(entry)]] : [];
  });
}

function ownName(entry: object): string {
  const { name, title, action, lastName, firstName, outage } = entry as Readonly<Record<string, unknown>>;
  if (typeof lastName === "string")
    return [firstName, lastName].filter((part) => typeof part === "string" && part !== "").join(" ");
  return [name, title, action, outage].find((text) => typeof text === "string") ?? "";
}

/** Links are named by both ends. */
function entryName(entry: object, names: ReadonlyMap<string, string>): string {
  const { consumer, process, requires, resource } = entry as Readonly<Record<string, unknown>>;
  const from = consumer ?? process;
  const to = consumer === undefined ? resource : requires;
  if (typeof from !== "string" || typeof to !== "string") return ownName(entry);
  return `${names.get(from) ?? from} → ${names.get(to) ?? to}`;
}
