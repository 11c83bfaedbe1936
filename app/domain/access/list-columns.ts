/** Lists whose columns a person can choose. */
export const CHOOSABLE_LISTS = [
  "processes",
  "resources",
  "plans",
  "exercises",
  "measures",
  "contacts",
  "people",
  "units",
  "roles",
  "accounts",
  "approvals",
  "exercise-history",
  "coverage",
  "receipts",
  "distribution",
] as const;

export type ChoosableList = (typeof CHOOSABLE_LISTS)[number];

/** Keys of the hidden columns by list; a list that is missing shows all of them. */
export type HiddenColumns = Readonly<Partial<Record<ChoosableList, readonly string[]>>>;

const KEY = /^[A-Za-z][A-Za-z-]{0,30}$/;
const MOST_COLUMNS = 20;

/** Column keys out of `unit,bia`; what is no key counts for nothing. */
export function columnKeys(text: string): string[] {
  return [...new Set(text.split(",").filter((key) => KEY.test(key)))].slice(0, MOST_COLUMNS);
}
