import type { Language } from "#app/domain/shared/language.ts";

/** One cell as people see it; null is an empty cell. Dates are text `YYYY-MM-DD`. */
export type CellContent = string | number | boolean | null;

export interface TableSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/** The sheets of a workbook in their order. `prerequisites` are the `requires` of resources, one row each. */
export const SHEET_KEYS = [
  "processes",
  "processDependencies",
  "resources",
  "prerequisites",
  "resourceUses",
  "people",
  "contacts",
  "measures",
] as const;

export type SheetKey = (typeof SHEET_KEYS)[number];

/** A text in every language. */
export type Words = Readonly<Record<Language, string>>;

export function words(de: string, en: string): Words {
  return { de, en };
}
