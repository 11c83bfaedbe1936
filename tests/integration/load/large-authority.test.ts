import { expect, test } from "vitest";

import { checkDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";

import { largeAuthority, largeLandNodes } from "#tests/factories/large-authority/large-authority.ts";

test("the large authority is sound, the same every time and has what a real one has", () => {
  const document = largeAuthority(200, 1000);
  expect(checkDocument(document)).toEqual([]);
  expect(largeAuthority(200, 1000)).toEqual(document);
  expect(document.processes).toHaveLength(200);
  expect(document.resources).toHaveLength(1000);
  const { processes, resources } = analyse(document);
  expect(new Set(processes.map(({ status }) => status)).size).toBe(4);
  expect(new Set(resources.map(({ status }) => status)).size).toBe(4);
  expect(new Set(resources.flatMap(({ spof }) => spof)).size).toBeGreaterThan(1);
});

test("every node of the land hangs below one that comes before it", () => {
  const nodes = largeLandNodes(500);
  const seen = new Set<string | null>([null]);
  for (const { code, parentCode } of nodes) {
    expect(seen.has(parentCode)).toBe(true);
    seen.add(code);
  }
  expect(seen.size).toBe(501);
});
