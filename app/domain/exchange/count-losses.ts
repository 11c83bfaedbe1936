import type { ExchangeDocument } from "./exchange-document.schema.ts";

/** What one part of a document holds, and how much of it another document does not have. */
export type PartLoss = { readonly present: number; readonly missing: number };

/** Parameters and head are always replaced, never lost. */
const ALWAYS_THERE: ReadonlySet<string> = new Set<keyof ExchangeDocument>([
  "format",
  "organisation",
  "parameters",
]);

/**
 * What would go if one document took the place of another: for each part that has anything, how many entries there are
 * and how many of them the new one does not have. Entries are the same when their id or both ends of their link are.
 */
export function countLosses(
  previous: ExchangeDocument,
  next: ExchangeDocument,
): ReadonlyMap<string, PartLoss> {
  const losses = new Map<string, PartLoss>();
  const parts = Object.keys(previous) as (keyof ExchangeDocument)[];
  for (const part of parts.filter((each) => !ALWAYS_THERE.has(each))) {
    const before = keysOf(previous[part]);
    const after = new Set(keysOf(next[part]));
    if (before.length === 0) continue;
    losses.set(part, { present: before.length, missing: before.filter((key) => !after.has(key)).length });
  }
  return losses;
}

function keysOf(part: unknown): readonly string[] {
  if (part === undefined) return [];
  return Array.isArray(part) ? part.map(keyOf) : [""];
}

const KEYS = ["id", "consumer", "requires", "process", "resource", "order"] as const;

function keyOf(entry: Readonly<Record<string, unknown>>): string {
  const parts = KEYS.filter((key) => typeof entry[key] === "string" || typeof entry[key] === "number");
  // A person or a resource may point at others: its own id alone says who it is.
  return JSON.stringify(typeof entry["id"] === "string" ? entry["id"] : parts.map((key) => entry[key]));
}
