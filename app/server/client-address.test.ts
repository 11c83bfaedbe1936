import { expect, test } from "vitest";

import { forwardedAddress } from "./client-address.ts";

test.each([
  ["203.0.113.7", 0, undefined],
  [undefined, 1, undefined],
  ["203.0.113.7", 1, "203.0.113.7"],
  ["198.51.100.9, 203.0.113.7", 1, "203.0.113.7"],
  ["198.51.100.9, 203.0.113.7, 10.0.0.1", 2, "203.0.113.7"],
  ["203.0.113.7", 2, undefined],
])("of %s behind %i trusted proxies the address %s counts", (header, proxies, address) => {
  expect(forwardedAddress(header, proxies)).toBe(address);
});
