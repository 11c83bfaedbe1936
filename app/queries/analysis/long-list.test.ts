import { expect, test } from "vitest";

import { longList, longListRequest, withRows } from "./long-list.ts";

const numbers = Array.from({ length: 230 }, (_, at) => at);

test("a long list shows its beginning and how much there is", () => {
  const list = longList("users", numbers, longListRequest("http://x/?all=findings&part=2"));
  expect([list.all, list.rows.length, list.rows[0], list.total]).toEqual([false, 25, 0, 230]);
});

test("all of it comes page by page, and a page behind the end is the last one", () => {
  const list = longList("users", numbers, longListRequest("http://x/?all=users&part=9"));
  expect([list.all, list.rows[0], list.rows.length, list.page]).toEqual([true, 200, 30, 3]);
  expect(withRows(list, ["a"])).toMatchObject({ rows: ["a"], total: 230, page: 3 });
});

test("what is no number asks for the first page", () => {
  expect(longListRequest("http://x/?all=users&part=-1")).toEqual({ all: "users", page: 1 });
});
