import { sameValue } from "./same-value.ts";

/** One place in which two values differ; undefined stands for "there was none" or "there is none any more". */
export interface JsonChange {
  /** Keys, and for items of lists their identity (id, number) or their position counted from 1. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** Every place in which two JSON values differ. Items of lists are matched by what identifies them, else by position. */
export function jsonDifference(before: unknown, after: unknown): readonly JsonChange[] {
  return compare([], before, after);
}

function compare(path: readonly string[], before: unknown, after: unknown): readonly JsonChange[] {
  if (sameValue(before, after)) return [];
  if (isRecord(before) && isRecord(after)) return compareRecords(path, before, after);
  if (isRecordList(before) && isRecordList(after) && before.length + after.length > 0)
    return compareItems(path, ...itemsByIdentity(before, after));
  return [{ path, before, after }];
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRecordList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isRecord);
}

/** A record that is new or gone differs field by field; an item of a list that is new or gone is one difference. */
function compareRecords(path: readonly string[], before: Fields, after: Fields): readonly JsonChange[] {
  return keysOf(before, after).flatMap((key) => {
    const [old, fresh] = [own(before, key), own(after, key)];
    const isWholeRecord = (old === undefined && isRecord(fresh)) || (fresh === undefined && isRecord(old));
    return isWholeRecord
      ? compareRecords([...path, key], old ?? {}, fresh ?? {})
      : compare([...path, key], old, fresh);
  });
}

function compareItems(path: readonly string[], before: Fields, after: Fields): readonly JsonChange[] {
  return keysOf(before, after).flatMap((key) => compare([...path, key], own(before, key), own(after, key)));
}

function keysOf(before: Fields, after: Fields): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

const IDENTITIES: readonly (readonly string[])[] = [
  ["id"],
  ["number"],
  ["consumer", "requires"],
  ["process", "resource"],
  ["order"],
  ["role"],
  ["code"],
  ["level"],
  ["title"],
  ["version"],
];

function itemsByIdentity(before: readonly Fields[], after: readonly Fields[]): readonly [Fields, Fields] {
  const keys = IDENTITIES.find((candidate) => identifies(before, candidate) && identifies(after, candidate));
  const nameOf = (item: Fields, at: number) => (keys ? identity(item, keys) : String(at + 1));
  const byName = (items: readonly Fields[]) =>
    Object.fromEntries(items.map((item, at) => [nameOf(item, at), item]));
  return [byName(before), byName(after)];
}

function identifies(items: readonly Fields[], keys: readonly string[]): boolean {
  const isNamed = items.every((item) =>
    keys.every((key) => typeof item[key] === "string" || typeof item[key] === "number"),
  );
  return isNamed && new Set(items.map((item) => identity(item, keys))).size === items.length;
}

export function identity(item: Fields, keys: readonly string[]): string {
  return keys.map((key) => String(item[key])).join(" → ");
}

/** What identifies an entry of a list of the exchange document: its id, number, order or both ends. */
export function entryIdentity(item: object, at: number): string {
  const fields = item as Fields;
  const keys = IDENTITIES.slice(0, 5).find((candidate) =>
    candidate.every((key) => Object.hasOwn(fields, key)),
  );
  return keys ? identity(fields, keys) : String(at + 1);
}
