import fc from "fast-check";
import { expect, test } from "vitest";

import { canonicalJson } from "./canonical-json.ts";

test("keys come by code points, absent ones not at all, lists keep their order", () => {
  expect(canonicalJson({ b: [2, 1, { d: null, c: undefined }], a: "ä", Z: 1 })).toBe(
    '{"Z":1,"a":"ä","b":[2,1,{"d":null}]}',
  );
});

test("the text reads back as the same value and does not depend on the order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      const again = JSON.parse(text) as unknown;
      expect(again).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(again)).toBe(text);
    }),
  );
});
