import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import { identified, rowChanges, sameEntry, type ListEntry, type RowChanges } from "./row-changes.ts";

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

/** The document after the changes; undefined where one of their rows is not as the changes expect it. */
export function withChanges(
  document: ExchangeDocument,
  changes: ContentChanges,
): ExchangeDocument | undefined {
  const lists = TABLE_LISTS.map((list) => [list, changedList(document[list] ?? [], changes[list])] as const);
  if (lists.some(([, rows]) => rows === undefined)) return undefined;
  const kept = lists.filter(([list, rows]) => document[list] !== undefined || rows?.length !== 0);
  return { ...document, ...Object.fromEntries(kept) };
}

function changedList(
  list: readonly object[],
  { added, changed, removed }: RowChanges,
): readonly object[] | undefined {
  const rows = new Map(identified(list));
  const isThere = ([id, value]: readonly [string, object]) => {
    const row = rows.get(id);
    return row !== undefined && sameEntry(row, value);
  };
  const fresh = identified(added);
  const expected = identified([...changed.map(({ before }) => before), ...removed]);
  if (!expected.every(isThere) || fresh.some(([id]) => rows.has(id))) return undefined;
  for (const [id] of identified(removed)) rows.delete(id);
  for (const [id, value] of [...identified(changed.map(({ after }) => after)), ...fresh]) rows.set(id, value);
  return [...rows.values()];
}
