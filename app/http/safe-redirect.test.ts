import fc from "fast-check";
import { expect, test } from "vitest";

import { safeRedirect } from "./safe-redirect.ts";

test.each(["/", "/o/LfMS/processes?status=gap&page=2", "/o/%C3%84mt/plans"])("%s is kept", (path) => {
  expect(safeRedirect(path)).toBe(path);
});

test.each([
  "",
  "o/LfMS",
  "//boese.example",
  "///boese.example",
  "/\\boese.example",
  "\\\\boese.example",
  "/\t/boese.example",
  "/\n/boese.example",
  "https://boese.example",
  "https:boese.example",
  "javascript:alert(1)",
  "/.//boese.example",
  "/..//boese.example",
  "/x\u0000",
  `/${"x".repeat(3000)}`,
])("%j becomes the start page", (path) => {
  expect(safeRedirect(path)).toBe("/");
});

test("whatever comes in, a browser stays with us", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.webUrl(),
        fc.string().map((s) => `/${s}`),
      ),
      (to) => {
        const target = new URL(safeRedirect(to), "https://standfest.example/login");
        return target.origin === "https://standfest.example";
      },
    ),
  );
});
