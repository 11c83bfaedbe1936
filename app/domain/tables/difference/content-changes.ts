import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { rowChanges, type ListEntry, type RowChanges } from "./row-changes.ts";

/** Lists of the exchange document that tables can change, each after what it refers to. */
export const TABLE_LISTS = [
  "people",
  "contacts",
  "processes",
  "resources",
  "processDependencies",
  "resourceUses",
  "measures",
] as const;

export type TableList = (typeof TABLE_LISTS)[number];

/** What happens to every list; applied to the first document it gives the second. */
export type ContentChanges = { readonly [Key in TableList]: RowChanges<ListEntry<Key>> };

export function contentChanges(before: ExchangeDocument, after: ExchangeDocument): ContentChanges {
  const changes = TABLE_LISTS.map((list) => [list, rowChanges(list, before, after)] as const);
  return Object.fromEntries(changes) as Record<TableList, RowChanges> as ContentChanges;
}

/** The changes that take back the given ones. */
export function inverseChanges(changes: ContentChanges): ContentChanges {
  const inverse = TABLE_LISTS.map((list) => {
    const { added, changed, removed } = changes[list] as RowChanges;
    const back = changed.map(({ before, after }) => ({ before: after, after: before }));
    return [list, { added: removed, changed: back, removed: added }] as const;
  });
  return Object.fromEntries(inverse) as unknown as ContentChanges;
}
