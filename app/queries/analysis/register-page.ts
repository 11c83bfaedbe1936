import {
  compareValues,
  type ListRequestView,
  type PageOf,
  pageOf,
  searcher,
  type SearchText,
} from "./list-request.ts";

/** A row of a register with what it is found and judged by; the same for everybody. */
export interface RegisterEntry<Row, Subject> {
  readonly row: Row;
  readonly subject: Subject;
  readonly text: SearchText;
}

interface Register<Row, Subject> {
  /** In the order of the ids as people read them. */
  readonly entries: readonly RegisterEntry<Row, Subject>[];
  readonly isReadable: (subject: Subject) => boolean;
  readonly isWanted: (row: Row, request: ListRequestView) => boolean;
  readonly valueOf: (row: Row, sort: string) => string | number | null;
}

export interface RegisterPage<Row> extends PageOf<Row> {
  /** How many rows the reader would see without search and filters. */
  readonly all: number;
}

/** Entries in the order of their ids, numbers inside of ids as numbers. */
export function inIdOrder<Row extends { readonly id: string }, Subject>(
  entries: readonly RegisterEntry<Row, Subject>[],
): readonly RegisterEntry<Row, Subject>[] {
  return entries.toSorted((a, b) => compareValues(a.row.id, b.row.id, false));
}

/** The page of a register that an address asks for; ties stay in the order of the ids. */
export function registerPage<Row extends { readonly id: string }, Subject>(
  { entries, isReadable, isWanted, valueOf }: Register<Row, Subject>,
  request: ListRequestView,
): RegisterPage<Row> {
  const readable = entries.filter(({ subject }) => isReadable(subject));
  const fits = searcher(request.search);
  const wanted = readable.filter(
    ({ row, text }) => isWanted(row, request) && (request.search === "" || fits(text)),
  );
  const rows = wanted.map(({ row }) => row);
  if (request.sort !== "id") {
    const keyed = rows.map((row) => ({ row, value: valueOf(row, request.sort) }));
    keyed.sort((a, b) => compareValues(a.value, b.value, request.descending));
    const sorted = keyed.map(({ row }) => row);
    return { ...pageOf(sorted, request.page, request.pageSize), all: readable.length };
  }
  if (request.descending) rows.reverse();
  return { ...pageOf(rows, request.page, request.pageSize), all: readable.length };
}
