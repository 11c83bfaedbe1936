import { type PageOf, pageOf } from "./list-request.ts";

/** Which of the lists inside of a page somebody wants to see whole, and which part of it. */
export interface LongListRequest {
  /** Name of one list; empty for the beginnings of all. */
  readonly all: string;
  readonly page: number;
}

/** A list inside of a page: its beginning, or page by page once somebody has asked for all of it. */
export interface LongList<Row> extends PageOf<Row> {
  readonly name: string;
  readonly all: boolean;
}

/** Search parameter of the page inside of the list: `page` may belong to something else on the same page. */
export const PART = "part";
const BEGINNING = 25;
const WHOLE_PAGE = 100;

/** Reads `?all=users&part=2`; whatever is unknown shows the beginnings. */
export function longListRequest(url: string): LongListRequest {
  const { searchParams } = new URL(url);
  const page = Number(searchParams.get(PART) ?? "1");
  return {
    all: (searchParams.get("all") ?? "").slice(0, 30),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The asked part of a list; what a row needs beside its place is best computed after this. */
export function longList<Row>(name: string, rows: readonly Row[], asked: LongListRequest): LongList<Row> {
  const all = asked.all === name;
  return { name, all, ...pageOf(rows, all ? asked.page : 1, all ? WHOLE_PAGE : BEGINNING) };
}

/** The same part of a list with its rows in another shape. */
export function withRows<Row, Shown>(list: LongList<Row>, rows: readonly Shown[]): LongList<Shown> {
  return { ...list, rows };
}
