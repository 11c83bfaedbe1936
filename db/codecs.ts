import type { Flag } from "./schema.ts";

/** SQLite and PostgreSQL both take 0/1; the drivers refuse or misread booleans. */
export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}

export function fromFlag(value: number): boolean {
  return value === 1;
}

/** The one way into a JSON column on both engines. */
export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** SQLite hands JSON back as text, PostgreSQL already parsed. We never store a bare JSON string. */
export function fromJson(value: unknown): unknown {
  return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
}
