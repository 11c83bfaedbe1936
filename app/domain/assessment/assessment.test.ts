import { expect, test } from "vitest";

import { biaStatusSchema } from "#app/domain/exchange/index.ts";
import type { Finding } from "#app/domain/impact-analysis/analysis-result.ts";

import {
  openActs,
  releaseObstacles,
  statusAfterAct,
  statusAfterChange,
  statusAfterGroundChanged,
  statusAfterNewParameters,
} from "./index.ts";

test.each([
  [undefined, ["begin", "submit"]],
  ["draft", ["begin", "submit"]],
  ["in-survey", ["submit"]],
  ["in-review", ["object", "release"]],
  ["released", ["reopen"]],
  ["to-be-reassessed", ["begin", "submit"]],
  ["superseded", []],
] as const)("a sheet that is %s allows %j", (status, acts) => {
  expect(openActs(status)).toEqual(acts);
});

test("only a sheet under review is ever released", () => {
  const releasable = biaStatusSchema.options.filter((status) => statusAfterAct(status, "release") !== null);
  expect(releasable).toEqual(["in-review"]);
});

test.each([
  ["released", "to-be-reassessed"],
  ["in-review", "in-survey"],
  ["draft", "draft"],
  [undefined, undefined],
] as const)("a changed sheet goes from %s to %s", (before, after) => {
  expect(statusAfterChange(before)).toBe(after);
});

test.each([
  ["released", "to-be-reassessed", "to-be-reassessed"],
  ["in-review", "to-be-reassessed", "to-be-reassessed"],
  ["in-survey", "in-survey", "to-be-reassessed"],
  [undefined, undefined, "to-be-reassessed"],
  ["draft", "draft", "draft"],
  ["superseded", "superseded", "superseded"],
] as const)(
  "a sheet that is %s becomes %s by its ground and %s by new parameters",
  (before, ground, parameters) => {
    expect(statusAfterGroundChanged(before)).toBe(ground);
    expect(statusAfterNewParameters(before)).toBe(parameters);
  },
);

const hit = (rule: string, severity: Finding["severity"], subjects: readonly string[]): Finding => ({
  rule,
  severity,
  subjects,
  message: "",
});

test("errors of the process block, warnings wait for a comment, hints and other processes do not count", () => {
  const findings = [
    hit("V-13", "error", ["GP-1"]),
    hit("V-13", "error", ["GP-2"]),
    hit("V-18", "warning", ["GP-1", "GP-2"]),
    hit("V-23", "warning", ["GP-1"]),
    hit("V-16", "hint", ["GP-1"]),
  ];
  const { errors, warnings, uncommented } = releaseObstacles(findings, "GP-1", {
    "V-23": "geprüft",
    "V-18": "  ",
  });
  expect(errors.map(({ rule }) => rule)).toEqual(["V-13"]);
  expect(warnings.map(({ rule }) => rule)).toEqual(["V-18", "V-23"]);
  expect(uncommented.map(({ rule }) => rule)).toEqual(["V-18"]);
});
