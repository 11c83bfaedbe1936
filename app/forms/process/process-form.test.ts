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
  [{ surveyedOn: "2026-02-30" }, { surveyedOn: "form.invalid" }],
])("the entry %j is refused with the code of its sentence", (changes, errors) => {
  expect(parseForm(schema, changed(changes))).toEqual({ ok: false, error: errors });
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
