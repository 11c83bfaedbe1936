export type Violation = "unique" | "reference" | "check";

const SQLITE_CODES: Readonly<Record<string, Violation>> = {
  SQLITE_CONSTRAINT_UNIQUE: "unique",
  SQLITE_CONSTRAINT_PRIMARYKEY: "unique",
  SQLITE_CONSTRAINT_FOREIGNKEY: "reference",
  SQLITE_CONSTRAINT_CHECK: "check",
  SQLITE_CONSTRAINT_NOTNULL: "check",
};

const POSTGRES_CODES: Readonly<Record<string, Violation>> = {
  "23505": "unique",
  "23503": "reference",
  "23514": "check",
  "23502": "check",
};

/** Which constraint of the database an error speaks of; null for any other error. */
export function violationOf(error: unknown): Violation | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const code = String(error.code);
  return SQLITE_CODES[code] ?? POSTGRES_CODES[code] ?? null;
}
