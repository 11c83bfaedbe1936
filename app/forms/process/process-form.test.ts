import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { exchangeDocumentSchema } from "#app/domain/exchange/index.ts";

import { flatten, type FormTree, formTree } from "../form-tree.ts";
import { parseForm } from "../parse-form.ts";
import { processFormSchema } from "./process-form.schema.ts";
import { processFormValues } from "./process-form-values.ts";

const document = exchangeDocumentSchema.parse(
  JSON.parse(readFileSync("tests/golden/lfms.input.json", "utf8")),
);
const rules = { parameters: document.parameters, people: ["P-01"] };
const schema = processFormSchema(rules);
const press = document.processes.find((process) => process.id === "GP-10")!;

/** As a browser sends it: boxes that are not ticked are not there. */
function ticked(fields: readonly (readonly [string, string])[]): FormTree {
  return formTree(fields.filter(([name, value]) => !(/^(irrelevant|drivers)\./.test(name) && value === "")));
}

function changed(changes: Record<string, string>): FormTree {
  const names = new Map(flatten(processFormValues(press, document.parameters)));
  for (const [name, value] of Object.entries(changes)) names.set(name, value);
  return ticked([...names]);
}

test("every process of the worked example comes back from its own form unchanged", () => {
  for (const process of document.processes) {
    const tree = formTree(flatten(processFormValues(process, document.parameters)));
    const parsed = parseForm(schema, tree);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { name, unit, matrix, executionHours, rtoHours, emergencyLevel } = parsed.value;
    expect({ id: process.id, name, unit, matrix, executionHours, rtoHours, emergencyLevel }).toEqual(process);
  }
});

test.each([
  [{ name: " " }, { name: "form.required" }],
  [{ rtoHours: "bald" }, { rtoHours: "form.hours" }],
  [{ "matrix.IA.0": "" }, { "matrix.IA": "process.level?low=1&high=4" }],
  [{ "matrix.IA.5": "5" }, { "matrix.IA": "process.level?low=1&high=4" }],
  [{ owner: "P-99" }, { owner: "process.person" }],
  [{ "emergencyLevelPercent.0": "50" }, { "emergencyLevelPercent.0": "use.quantities-incomplete" }],
  [{ serviceKeys: "9".repeat(301) }, { serviceKeys: "form.too-long" }],
  [{ surveyedOn: "2026-02-30" }, { surveyedOn: "form.invalid" }],
])("the entry %j is refused with the code of its sentence", (changes, errors) => {
  expect(parseForm(schema, changed(changes))).toEqual({ ok: false, error: errors });
});

function withPercent(cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, at) => [`emergencyLevelPercent.${at}`, cell]));
}

test.each([["101"], ["-1"], ["halb"], ["100,5"]])("%s is no share of normal operation", (cell) => {
  const parsed = parseForm(schema, changed(withPercent(["0", "50", "50", "80", "80", cell])));
  expect(parsed).toEqual({ ok: false, error: { "emergencyLevelPercent.0": "process.percent" } });
});

test("shares of normal operation and service keys are read from their fields, or taken away", () => {
  const given = { ...withPercent(["0", "12,5", "50 %", "80", "80", "100"]), serviceKeys: "99 1 \n\n99 2" };
  const full = parseForm(schema, changed(given));
  expect(full.ok && [full.value.emergencyLevelPercent, full.value.serviceKeys]).toEqual([
    [0, 12.5, 50, 80, 80, 100],
    ["99 1", "99 2"],
  ]);
  const empty = parseForm(schema, changed({ ...withPercent(["", "", "", "", "", ""]), serviceKeys: "" }));
  expect(empty.ok && Object.entries(empty.value).filter(([key]) => /Keys|Percent/.test(key))).toEqual([
    ["serviceKeys", []],
    ["emergencyLevelPercent", undefined],
  ]);
});

test("a form without shares and keys leaves the stored ones alone", () => {
  const old = Object.entries(changed({})).filter(([key]) => !/Keys|Percent/.test(key));
  const parsed = parseForm(schema, Object.fromEntries(old));
  expect(parsed.ok && ["emergencyLevelPercent", "serviceKeys"].filter((key) => key in parsed.value)).toEqual(
    [],
  );
});

test("an unknown field is refused instead of being dropped", () => {
  expect(parseForm(schema, { ...changed({}), status: "released" }).ok).toBe(false);
});

test("a scenario that is not relevant needs no rating", () => {
  const parsed = parseForm(schema, changed({ "irrelevant.PU": "on", "matrix.PU.0": "" }));
  expect(parsed.ok && [parsed.value.irrelevantScenarios, "PU" in parsed.value.matrix]).toEqual([
    ["PU"],
    false,
  ]);
});

test("the Kurzform keeps one row and its drivers, and comes back from its own form", () => {
  const short = {
    "worst.0": "1",
    "worst.1": "1",
    "worst.2": "3",
    "worst.3": "3",
    "worst.4": "4",
    "worst.5": "4",
  };
  const parsed = parseForm(
    schema,
    changed({ ...short, ratingForm: "short", "drivers.IA": "on", "drivers.GV": "" }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { matrix, shortForm } = parsed.value;
  expect([matrix, shortForm?.worst, shortForm?.drivers.includes("IA")]).toEqual([
    {},
    [1, 1, 3, 3, 4, 4],
    true,
  ]);
  const values = processFormValues(
    { ...press, matrix, ...(shortForm ? { shortForm } : {}) },
    document.parameters,
  );
  const again = parseForm(schema, ticked(flatten(values)));
  expect(again.ok && [again.value.shortForm, again.value.matrix]).toEqual([shortForm, {}]);
});

test("in the Kurzform only its row must be rated", () => {
  const empty = { ratingForm: "short", "matrix.IA.0": "", "worst.0": "" };
  expect(parseForm(schema, changed(empty))).toEqual({
    ok: false,
    error: { worst: "process.level?low=1&high=4" },
  });
});
