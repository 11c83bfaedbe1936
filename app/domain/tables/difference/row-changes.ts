import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { entryIdentity } from "./json-difference.ts";
import { sameValue } from "./same-value.ts";

/** What happens to the entries of one list. */
export interface RowChanges<T extends object = object> {
  readonly added: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
}

export type DocumentList = {
  [Key in keyof ExchangeDocument]-?: NonNullable<ExchangeDocument[Key]> extends readonly object[]
    ? Key
    : never;
}[keyof ExchangeDocument];

export type ListEntry<Key extends DocumentList> = NonNullable<ExchangeDocument[Key]>[number];

/** Entries of one list that were added, changed or removed; the order of a list says nothing. */
export function rowChanges<Key extends DocumentList>(
  list: Key,
  before: ExchangeDocument,
  after: ExchangeDocument,
): RowChanges<ListEntry<Key>> {
  const old = byIdentity((before[list] ?? []) as readonly ListEntry<Key>[]);
  const fresh = byIdentity((after[list] ?? []) as readonly ListEntry<Key>[]);
  const changed = [...fresh].flatMap(([identity, value]) => {
    const was = old.get(identity);
    return was === undefined || sameEntry(was, value) ? [] : [{ before: was, after: value }];
  });
  return {
    added: [...fresh].filter(([identity]) => !old.has(identity)).map(([, value]) => value),
    changed,
    removed: [...old].filter(([identity]) => !fresh.has(identity)).map(([, value]) => value),
  };
}

function byIdentity<T extends object>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(identified(entries));
}

/** Each entry behind what tells it from all others of its list. */
export function identified<T extends object>(entries: readonly T[]): readonly (readonly [string, T])[] {
  return entries.map((entry, at) => [entryIdentity(entry, at), entry] as const);
}

/** What a resource needs is a set. */
export function sameEntry(before: object, after: object): boolean {
  return sameValue(withSortedNeeds(before), withSortedNeeds(after));
}

function withSortedNeeds(entry: object): object {
  const { requires } = entry as { readonly requires?: unknown };
  return Array.isArray(requires) ? { ...entry, requires: requires.toSorted() } : entry;
}
