import { expect, test } from "vitest";

import { checkDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";

import { engineDocument } from "./engine-document.ts";

test("the land of the benchmark is sound, the same every time and of the promised proportions", () => {
  const document = engineDocument(400);
  expect(checkDocument(document)).toEqual([]);
  expect(engineDocument(400)).toEqual(document);
  const needs = document.resources.reduce((sum, resource) => sum + resource.requires.length, 0);
  const links = document.resourceUses.length + document.processDependencies.length + needs;
  expect(document.resources.length / 400).toBeGreaterThanOrEqual(2.5);
  expect(links / 400).toBeGreaterThanOrEqual(10);
});

test("it looks like life: gaps, unknown times, inherited demands, single points of failure", () => {
  const { processes, resources } = analyse(engineDocument(400));
  expect(new Set(processes.map((process) => process.status)).size).toBe(4);
  expect(new Set(resources.map((resource) => resource.status)).size).toBe(4);
  expect(processes.some(({ rtoSource }) => rtoSource?.startsWith("GP-"))).toBe(true);
  expect(new Set(resources.flatMap((resource) => resource.spof))).toEqual(
    new Set(["single", "accumulation", "knowledge"]),
  );
});
