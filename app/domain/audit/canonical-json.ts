import { compareIds } from "../shared/ids.ts";

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => canonical(part) ?? null);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => compareIds(a, b));
  return new Map(entries.map(([key, part]) => [key, canonical(part)]));
}

function write(value: unknown): string {
  if (value instanceof Map) {
    const parts = [...(value as Map<string, unknown>)].map(
      ([key, part]) => `${JSON.stringify(key)}:${write(part)}`,
    );
    return `{${parts.join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  return JSON.stringify(value);
}

/** The one text of a JSON value that is hashed: keys by code points, no white space, absent keys left out. */
export function canonicalJson(value: unknown): string {
  return write(canonical(value));
}
