import { compareIds } from "../shared/ids.ts";

/** Keys of a record in the order of the given codes, others behind them by code points. */
export function recordInOrder<T>(
  record: Readonly<Record<string, T>>,
  codes: readonly string[],
): Record<string, T> {
  const position = new Map(codes.map((code, index) => [code, index]));
  const rank = (key: string) => position.get(key) ?? codes.length;
  const keys = Object.keys(record).toSorted((a, b) => rank(a) - rank(b) || compareIds(a, b));
  return Object.fromEntries(keys.map((key) => [key, record[key] as T]));
}

export function sortedBy<T>(values: readonly T[], keyOf: (value: T) => readonly string[]): T[] {
  const keyed = values.map((value) => ({ value, key: keyOf(value) }));
  keyed.sort((a, b) => {
    for (const [index, part] of a.key.entries()) {
      const order = compareIds(part, b.key[index] ?? "");
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ value }) => value);
}
