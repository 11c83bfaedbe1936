const PLACEHOLDER = /\{([A-Z]+(?:_[A-Z]+)*)\}/g;

/** Names of the placeholders in a text, each once, in order of appearance. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((found) => found[1] as string))];
}

/** Replaces each placeholder once; braces inside a value stay as they are. A name without a value throws. */
export function fillPlaceholders(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`no value for {${name}}`);
    return value;
  });
}

/** Fills every text in nested lists and objects and leaves everything else as it is. */
export function fillDeep<T>(value: T, values: ReadonlyMap<string, string>): T {
  return deep(value, values) as T;
}

function deep(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return fillPlaceholders(value, values);
  if (Array.isArray(value)) return value.map((entry: unknown) => deep(entry, values));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, deep(entry, values)]));
  }
  return value;
}
