import { expect, test } from "vitest";

import { PAGES, PAGES_AFTER_ACTS, PAGES_OF_OTHERS } from "#tests/a11y/swept-pages.ts";
import { addressPattern, allRoutes } from "#tests/harness/route-modules.ts";

function fits(pattern: string, address: string): boolean {
  const path = address.split("?")[0] ?? "";
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+").replaceAll("*", ".*")}$`).test(path);
}

/** Answers to a post only: without one they lead elsewhere. */
const ACTS = new Set(["/o/:organisation/plans/:id/act", "/o/:organisation/plans/:id/decision"]);

test("every page of the product is opened by a sweep for accessibility", async () => {
  const every = await allRoutes();
  const parents = new Set(every.map(({ parentId }) => parentId));
  const pages = every.filter(({ id, module }) => module.default !== undefined && !parents.has(id));
  const patterns = pages.map((route) => addressPattern(route, every)).filter((one) => !ACTS.has(one));
  const opened = [...PAGES, ...Object.values(PAGES_OF_OTHERS).flat()];
  const reached = new Set<string>(Object.values(PAGES_AFTER_ACTS).map((one) => one.replace(/^\*$/, "/*")));
  const missed = patterns.filter(
    (pattern) => !reached.has(pattern) && !opened.some((address) => fits(pattern, address)),
  );
  expect(missed).toEqual([]);
  expect(patterns.length).toBeGreaterThan(60);
});

test("a page that no longer exists is in no sweep", async () => {
  const every = await allRoutes();
  const patterns = every.map((route) => addressPattern(route, every)).filter((one) => !one.endsWith("*"));
  const opened = [...PAGES, ...Object.values(PAGES_OF_OTHERS).flat()];
  const gone = opened.filter((address) => !patterns.some((pattern) => fits(pattern, address)));
  expect(gone).toEqual([]);
});
