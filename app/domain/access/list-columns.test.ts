import { expect, test } from "vitest";

import { columnKeys } from "./list-columns.ts";

test.each([
  ["", []],
  ["unit,bia", ["unit", "bia"]],
  ["unit,unit", ["unit"]],
  ["<script>,unit,,1", ["unit"]],
])("of the text “%s” the columns %j are meant", (text, keys) => {
  expect(columnKeys(text)).toEqual(keys);
});
