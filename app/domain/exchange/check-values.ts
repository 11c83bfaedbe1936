import type { Path } from "./check-problem.ts";

/** Reads values whose shape nobody has checked yet: what is not there or of another kind is simply not found. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

export function fieldOf(value: unknown, key: string): unknown {
  const fields = fieldsOf(value);
  return fields !== null && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

export function listOf(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

export function textOf(value: unknown, key: string): string | null {
  const text = fieldOf(value, key);
  return typeof text === "string" ? text : null;
}

export function numberIn(value: unknown, key: string): number | null {
  const number = fieldOf(value, key);
  return typeof number === "number" ? number : null;
}

/** Visits every value a pattern such as `roles[].deputies[]` leads to, with its path inside `value`. */
export function visit(value: unknown, pattern: string, visitor: (found: unknown, path: Path) => void): void {
  step(value, pattern.replaceAll("[]", ".[]").split("."), { path: [], visitor });
}

type Visit = { readonly path: Path; readonly visitor: (found: unknown, path: Path) => void };

function step(value: unknown, parts: readonly string[], { path, visitor }: Visit): void {
  const [part, ...rest] = parts;
  if (part === undefined) visitor(value, path);
  else if (part !== "[]") step(fieldOf(value, part), rest, { path: [...path, part], visitor });
  else if (Array.isArray(value)) {
    value.forEach((entry, at) => step(entry, rest, { path: [...path, at], visitor }));
  }
}
