import { expect, test } from "vitest";

import { anExercise } from "#tests/factories/an-exercise.ts";

import { flatten, type FormTree, formTree } from "../form-tree.ts";
import { parseForm } from "../parse-form.ts";
import { conceptFormSchema } from "./concept-form.schema.ts";
import { conceptFormValues } from "./concept-form-values.ts";

const exercise = anExercise({
  subjects: ["R-08"],
  schedule: [{ at: "08:00", text: "Einweisung" }],
  rules: ["ÜBUNG am Anfang und Ende"],
  goals: [{ id: "Z1", text: "Ausrufen", criterion: "≤ 2 h", result: "reached", finding: "gut" }],
  roles: [{ role: "director", name: "Bernd Krause", function: "" }],
});
const schema = conceptFormSchema({ subjects: ["R-08", "GFP-31"], goals: exercise.goals });

function changed(changes: Record<string, string>): FormTree {
  const names = new Map(flatten(conceptFormValues(exercise)));
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
  [{ subjects: "R-08, R-99" }, { subjects: "exercise.subject?id=R-99" }],
  [{ "roles.1.name": "N. Busch" }, { "roles.1.role": "exercise.role-missing" }],
])("the entry %j is refused with the code of its sentence", (changes, errors) => {
  expect(parseForm(schema, changed(changes))).toEqual({ ok: false, error: errors });
});
