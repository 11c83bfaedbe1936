import { compareIds } from "../shared/ids.ts";

/** Keys of a record in the order of the given codes, others behind them by code points; the record itself if they are. */
export function recordInOrder<T>(record: Record<string, T>, codes: readonly string[]): Record<string, T> {
  const position = new Map(codes.map((code, index) => [code, index]));
  const rank = (key: string) => position.get(key) ?? codes.length;
  const given = Object.keys(record);
  const keys = given.toSorted((a, b) => rank(a) - rank(b) || compareIds(a, b));
  if (keys.every((key, at) => key === given[at])) return record;
  return Object.fromEntries(keys.map((key) => [key, record[key] as T]));
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const order = compareIds(part, b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** A copy in the order of the keys; lists from the database are in order already and are only looked through. */
export function sortedBy<T>(values: readonly T[], keyOf: (value: T) => readonly string[]): T[] {
  const keyed = values.map((value) => ({ value, key: keyOf(value) }));
  const inOrder = keyed.every(({ key }, at) => at === 0 || compareKeys(keyed[at - 1]?.key ?? [], key) <= 0);
  if (inOrder) return [...values];
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  return keyed.map(({ value }) => value);
}
