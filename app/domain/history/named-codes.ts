import { readableCode } from "./object-words.ts";

const MOST_CODES = 400;
const LONGEST_CODE = 64;

function textsIn(value: unknown, found: Set<string>): void {
  if (typeof value === "string") {
    if (value.length <= LONGEST_CODE && !value.includes("\n")) found.add(value);
  } else if (Array.isArray(value)) for (const item of value) textsIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const field of Object.values(value)) textsIn(field, found);
}

interface NamingEvent {
  readonly object: { readonly code: string } | null;
  readonly payload: unknown;
}

/** Everything in some events that may be the code of an object; the objects themselves come first. */
export function namedCodes(events: readonly NamingEvent[]): readonly string[] {
  const found = new Set<string>();
  for (const { object } of events) {
    if (object) for (const code of [object.code, ...readableCode(object.code).split(" → ")]) found.add(code);
  }
  for (const { payload } of events) textsIn((payload as { changes?: unknown } | null)?.changes, found);
  return [...found].slice(0, MOST_CODES);
}
