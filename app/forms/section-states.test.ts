import { expect, test } from "vitest";

import { anExercise } from "#tests/factories/an-exercise.ts";

import { conceptFormValues } from "./exercise/concept-form-values.ts";
import { conceptSections } from "./exercise/concept-sections.ts";
import type { FormTree } from "./form-tree.ts";
import { sheetSections } from "./process/sheet-sections.ts";

const parameters = {
  horizonsHours: [4, 24],
  damageScenarios: ["PU", "IA"].map((code) => ({ code, name: code, description: "" })),
};
const MASTER = {
  name: "Presse",
  unit: "Ref. 31",
  owner: "PER-1",
  deputy: "PER-2",
  description: "…",
  surveyedOn: "2026-05-01",
  participants: "A. Muster",
};
const rows = (...cells: string[][]): FormTree => ({ PU: cells[0] ?? [], IA: cells[1] ?? [] });

const SHEETS: readonly (readonly [string, FormTree, readonly string[], number | null, string])[] = [
  ["a new sheet", { name: "Presse", unit: "Ref. 31", executionHours: "0" }, [], null, "empty empty empty"],
  ["a missing deputy", { ...MASTER, deputy: "" }, [], null, "open empty empty"],
  ["a refused date", MASTER, ["surveyedOn"], null, "open empty empty"],
  ["a missing cell", { matrix: rows(["1", "2"], ["1", ""]) }, [], 24, "empty open empty"],
  ["every cell", { matrix: rows(["1", "2"], ["1", "3"]) }, [], 24, "empty complete empty"],
  [
    "an irrelevant row",
    { matrix: rows(["1", "2"]), irrelevant: { IA: "on" } },
    [],
    24,
    "empty complete empty",
  ],
  ["a row that decreases", { matrix: rows(["2", "1"], ["1", "1"]) }, ["matrix.PU"], 24, "empty open empty"],
  ["Kurzform without a driver", { ratingForm: "short", worst: ["1", "2"] }, [], 24, "empty open empty"],
  [
    "Kurzform with its driver",
    { ratingForm: "short", worst: ["1", "2"], drivers: { PU: "on" } },
    [],
    24,
    "empty complete empty",
  ],
  ["an RTO above the limit", { executionHours: "1", rtoHours: "90" }, ["rtoHours"], 24, "empty empty open"],
  ["times that fit", { executionHours: "1", rtoHours: "4" }, [], 24, "empty empty complete"],
  [
    "a process that is not time-critical",
    { executionHours: "0", matrix: rows(["1", "1"], ["1", "1"]) },
    [],
    null,
    "empty complete complete",
  ],
];

test.each(SHEETS)("the BIA-Bogen says what is complete: %s", (...[, values, flawed, mtpdHours, expected]) => {
  const { masterData, damage, times } = sheetSections(values, { parameters, flawed, mtpdHours });
  expect([masterData, damage, times].join(" ")).toBe(expected);
});

const DIRECTED = [
  { role: "director", name: "B. Krause", function: "" },
  { role: "participant", name: "N. Busch", function: "S3" },
] as const;

const CONCEPTS: readonly (readonly [string, Parameters<typeof anExercise>[0], string])[] = [
  ["only its dates", { subjects: ["R-01"] }, "complete empty empty empty"],
  ["no subject", { subjects: [] }, "open empty empty empty"],
  [
    "a staff exercise without rules",
    { subjects: ["R-01"], initialSituation: "…" },
    "complete open empty empty",
  ],
  [
    "a staff exercise with schedule and rules",
    { subjects: ["R-01"], initialSituation: "…", rules: ["…"], schedule: [{ at: "08:00", text: "…" }] },
    "complete complete empty empty",
  ],
  [
    "a function test without a risk assessment",
    { subjects: ["R-01"], kind: "functional-test", initialSituation: "…" },
    "complete open empty empty",
  ],
  [
    "a goal without criterion and no participant",
    {
      subjects: ["R-01"],
      goals: [{ id: "Z1", text: "…", criterion: "", result: null, finding: "" }],
      roles: [DIRECTED[0]],
    },
    "complete empty open open",
  ],
  ["both roles", { subjects: ["R-01"], roles: [...DIRECTED] }, "complete empty empty complete"],
  [
    "one person in both roles",
    { subjects: ["R-01"], roles: [DIRECTED[0], { ...DIRECTED[1], name: "B. Krause" }] },
    "complete empty empty open",
  ],
];

test.each(CONCEPTS)("the Übungskonzept says what is complete: %s", (_, facts, expected) => {
  const { dates, concept, goals, roles } = conceptSections(
    conceptFormValues(anExercise(facts), { resources: [{ id: "R-01", name: "Netz" }] }),
    [],
  );
  expect([dates, concept, goals, roles].join(" ")).toBe(expected);
});
