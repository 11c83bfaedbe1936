import { expect, test } from "vitest";

import { anExercise } from "#tests/factories/an-exercise.ts";

import { flatten, type FormTree, formTree } from "../form-tree.ts";
import { parseForm } from "../parse-form.ts";
import { conceptFormSchema } from "./concept-form.schema.ts";
import { conceptFormValues } from "./concept-form-values.ts";

const exercise = anExercise({
  subjects: ["R-08", "P-7"],
  schedule: [{ at: "08:00", text: "Einweisung" }],
  rules: ["ÜBUNG am Anfang und Ende"],
  goals: [{ id: "Z1", text: "Ausrufen", criterion: "≤ 2 h", result: "reached", finding: "gut" }],
  roles: [{ role: "director", name: "Bernd Krause", function: "" }],
});
const lists = {
  resources: [
    { id: "R-08", name: "Virtualisierung" },
    { id: "R-09", name: "Netz" },
    { id: "R-10", name: "Netz" },
  ],
  plans: [{ id: "GFP-31", name: "Genehmigung" }],
};
const schema = conceptFormSchema({
  ...{ lists, others: ["P-7"], subjects: exercise.subjects, goals: exercise.goals },
});

function changed(changes: Record<string, string>): FormTree {
  const names = new Map(flatten(conceptFormValues(exercise, lists)));
  for (const [name, value] of Object.entries(changes)) names.set(name, value);
  return formTree([...names]);
}

test("a concept comes back from its own form unchanged", () => {
  const parsed = parseForm(schema, changed({}));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  expect({ ...exercise, ...parsed.value }).toEqual(exercise);
});

test("an empty row becomes a new goal, an emptied one goes away and numbers are not used twice", () => {
  const parsed = parseForm(schema, changed({ "goals.0.text": "", "goals.1.text": "Lagebild" }));
  expect(parsed.ok && parsed.value.goals).toEqual([
    { id: "Z2", text: "Lagebild", criterion: "", result: null, finding: "" },
  ]);
});

test.each([
  [{ title: " " }, { title: "form.required" }],
  [{ plannedOn: "2026-02-30" }, { plannedOn: "form.date" }],
  [{ startsAt: "" }, { startsAt: "exercise.start-missing" }],
  [{ schedule: "Einweisung um acht" }, { schedule: "exercise.schedule-line" }],
  [{ effortPersonDays: "viel" }, { effortPersonDays: "form.amount" }],
  [{ "resources.1.id": "R-99" }, { "resources.1.id": "form.pick" }],
  [{ "resources.1.id": "Netz" }, { "resources.1.id": "form.pick" }],
  [{ "plans.0.id": "R-08" }, { "plans.0.id": "form.pick" }],
  [{ "otherSubjects.0.id": "P-8" }, { "otherSubjects.0.id": "exercise.subject?id=P-8" }],
  [{ "roles.1.name": "N. Busch" }, { "roles.1.role": "exercise.role-missing" }],
])("the entry %j is refused with the code of its sentence", (changes, errors) => {
  expect(parseForm(schema, changed(changes))).toEqual({ ok: false, error: errors });
});

test.each([
  ["by its name", { "plans.0.id": "Genehmigung" }, ["R-08", "P-7", "GFP-31"]],
  ["as suggested", { "resources.1.id": "Netz · R-10" }, ["R-08", "P-7", "R-10"]],
  [
    "by its identifier, twice",
    { "resources.1.id": "R-09", "resources.2.id": "R-09" },
    ["R-08", "P-7", "R-09"],
  ],
  ["and one taken out", { "resources.0.id": "", "plans.0.id": "GFP-31" }, ["P-7", "GFP-31"]],
  ["and what an import named emptied", { "otherSubjects.0.id": "" }, ["R-08"]],
])("a subject is picked %s; the others keep their order", (_, changes, subjects) => {
  const parsed = parseForm(schema, changed(changes));
  expect(parsed.ok ? parsed.value.subjects : parsed.error).toEqual(subjects);
});
