import { expect, test } from "vitest";

import { acceptedEncoding } from "./accepted-encoding.ts";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["GZIP;q=0.5, br;q=0", "gzip"],
  ["br;q=0.0, gzip;q=0", undefined],
  ["identity", undefined],
  [undefined, undefined],
])("a browser that says %s gets %s", (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
