/** What the address of a list asks for; anything else falls back to the default. */
export interface ListRequestView {
  readonly search: string;
  readonly sort: string;
  readonly descending: boolean;
  readonly page: number;
  /** Missing: the usual size of a page. */
  readonly pageSize?: number;
  readonly filters: Readonly<Record<string, string>>;
}

export interface ListShape {
  readonly sorts: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export const PAGE_SIZE = 50;

/** Reads search parameters of a list page. Unknown sorts and filter values are ignored, never an error. */
export function listRequest(url: string, shape: ListShape): ListRequestView {
  const parameters = new URL(url).searchParams;
  const sort = parameters.get("sort") ?? "";
  const page = Number(parameters.get("page") ?? "1");
  const filters: Record<string, string> = {};
  for (const [name, allowed] of Object.entries(shape.filters)) {
    const value = parameters.get(name) ?? "";
    if (allowed.includes(value)) filters[name] = value;
  }
  return {
    search: (parameters.get("q") ?? "").slice(0, 100),
    sort: shape.sorts.includes(sort) ? sort : (shape.sorts[0] ?? ""),
    descending: shape.sorts.includes(sort) && parameters.get("dir") === "desc",
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    filters,
  };
}

/** Search key: case, umlauts and accents do not matter (`Bürger` = `buerger` = `BURGER`). */
export function searchKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replaceAll(/\p{Diacritic}/gu, "");
}

/** A text as a search sees it: with its umlauts spelled out, and without their second letters. */
export interface SearchText {
  readonly key: string;
  readonly bare: string;
}

/** Made once for texts that are searched with every request. */
export function searchText(text: string): SearchText {
  const key = searchKey(text);
  return { key, bare: key.replaceAll("ae", "a").replaceAll("oe", "o").replaceAll("ue", "u") };
}

/** Tells of texts whether every word of the search occurs in them, written with or without umlauts. */
export function searcher(search: string): (text: SearchText) => boolean {
  const words = search
    .trim()
    .split(/\s+/)
    .map((word) => searchKey(word));
  return ({ key, bare }) => words.every((word) => key.includes(word) || bare.includes(word));
}

/** Whether every word of the search occurs in the text, written with or without umlauts. */
export function matches(text: string, search: string): boolean {
  return searcher(search)(searchText(text));
}

const collator = new Intl.Collator("de", { numeric: true });

/** Ascending; missing values always come last, whatever the direction. */
export function compareValues(
  a: string | number | null,
  b: string | number | null,
  descending: boolean,
): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}

export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** The page the address asks for; a page behind the last one gives the last one. */
export function pageOf<Row>(rows: readonly Row[], page: number, pageSize = PAGE_SIZE): PageOf<Row> {
  const last = Math.max(1, Math.ceil(rows.length / pageSize));
  const shown = Math.min(page, last);
  return {
    rows: rows.slice((shown - 1) * pageSize, shown * pageSize),
    total: rows.length,
    page: shown,
    pageSize,
  };
}
