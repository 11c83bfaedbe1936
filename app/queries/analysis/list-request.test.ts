import { expect, test } from "vitest";

import { compareValues, listRequest, matches, pageOf } from "./list-request.ts";

const shape = { sorts: ["code", "rto"], filters: { status: ["gap", "met"] } };

test("the address of a list is read with defaults for everything unknown", () => {
  expect(listRequest("http://x/?q=Zahl&sort=rto&dir=desc&page=3&status=gap&x=1", shape)).toEqual({
    search: "Zahl",
    sort: "rto",
    descending: true,
    page: 3,
    filters: { status: "gap" },
  });
  expect(listRequest("http://x/?sort=__proto__&dir=desc&page=-1&status=drop", shape)).toEqual({
    search: "",
    sort: "code",
    descending: false,
    page: 1,
    filters: {},
  });
});

test.each([
  ["Bürger- und Behördentelefon", "buerger", true],
  ["Bürger- und Behördentelefon", "BURGER telefon", true],
  ["Bürger- und Behördentelefon", "Bürger Post", false],
  ["Straße", "strasse", true],
  ["Neue Kasse", "neue", true],
])("in %s the search for %s gives %s", (text, search, found) => {
  expect(matches(text, search)).toBe(found);
});

test("missing values stand last in both directions", () => {
  const values = [null, 3, 1];
  expect(values.toSorted((a, b) => compareValues(a, b, false))).toEqual([1, 3, null]);
  expect(values.toSorted((a, b) => compareValues(a, b, true))).toEqual([3, 1, null]);
});

test("numbers inside names are ordered as numbers", () => {
  expect(["GP-10", "GP-2"].toSorted((a, b) => compareValues(a, b, false))).toEqual(["GP-2", "GP-10"]);
});

test("a page behind the end gives the last page", () => {
  expect(pageOf([1, 2, 3], 9, 2)).toEqual({ rows: [3], total: 3, page: 2, pageSize: 2 });
});
