import { expect, test } from "vitest";

import { blankExercise } from "./blank-exercise.ts";
import { exercisesByMention, lastExerciseOf } from "./exercise-history.ts";

const exercises = [
  {
    ...blankExercise("ÜB-01"),
    status: "closed" as const,
    plannedOn: "2025-03-01",
    subjects: ["GFP-1", "R-1"],
  },
  {
    ...blankExercise("ÜB-02"),
    status: "closed" as const,
    plannedOn: "2026-03-01",
    roles: [{ name: "Erika Muster", role: "participant" as const, function: "Stabsleitung und Presse" }],
    measurements: [{ label: "RTA", subject: "R-1", measured: "1", target: null }] as never,
  },
  { ...blankExercise("ÜB-03"), plannedOn: "2026-06-01", subjects: ["R-1"] },
];

test.each([
  ["R-1", [], "ÜB-02"],
  ["GFP-1", [], "ÜB-01"],
  ["BAO-LS", ["Stabsleitung"], "ÜB-02"],
  ["BAO-S5", ["Presse"], "ÜB-02"],
  ["R-2", [], undefined],
])("what is found by mention of %s %j is what looking through everything finds", (id, names, last) => {
  const mentioning = exercisesByMention(exercises);
  expect(lastExerciseOf(id, mentioning([id, ...names]), names)?.id).toBe(last);
  expect(lastExerciseOf(id, exercises, names)?.id).toBe(last);
});
