import { expect, test } from "vitest";

import { anExercise } from "#tests/factories/an-exercise.ts";

import { exerciseStatusSchema, type ExerciseStatus } from "../exchange/index.ts";
import { liesAhead, moveExercise, possibleNextStatuses } from "./exercise-status.ts";

const goal = { id: "Z1", text: "Zeit halten", criterion: "≤ 2 h", result: null, finding: "" };
const entry = { at: "08:15", text: "Meldung", role: "Service Desk", inject: null };

test("the ordinary way leads from planned to closed", () => {
  const way: ExerciseStatus[] = [
    "in-preparation",
    "concept-released",
    "running",
    "conducted",
    "evaluated",
    "closed",
  ];
  let exercise = anExercise({ goals: [goal], protocol: [entry], reportReleasedOn: "2026-05-20" });
  for (const next of way) {
    const moved = moveExercise(exercise, next, "");
    if (!moved.ok) throw new Error(moved.error.code);
    exercise = moved.value;
  }
  expect(exercise.status).toBe("closed");
});

test("13.2: an exercise without protocol or report is not closed", () => {
  const unwritten = anExercise({ status: "evaluated", reportReleasedOn: "2026-05-20" });
  const unreported = anExercise({ status: "evaluated", protocol: [entry] });
  for (const exercise of [unwritten, unreported]) {
    expect(moveExercise(exercise, "closed", "")).toEqual({
      ok: false,
      error: { code: "exercise.protocol-or-report-missing" },
    });
  }
});

test.each(["postponed", "cancelled"] as const)("%s needs a reason and keeps it", (to) => {
  expect(moveExercise(anExercise(), to, "  ")).toEqual({
    ok: false,
    error: { code: "exercise.reason-missing", to },
  });
  const moved = moveExercise(anExercise(), to, " Hochwasser ");
  expect(moved.ok && [moved.value.status, moved.value.statusReason]).toEqual([to, "Hochwasser"]);
});

test("a concept without goals is not released", () => {
  const moved = moveExercise(anExercise({ status: "in-preparation" }), "concept-released", "");
  expect(moved).toEqual({ ok: false, error: { code: "exercise.goals-missing" } });
});

test("every pair of states is either a declared step or refused", () => {
  for (const from of exerciseStatusSchema.options) {
    for (const to of exerciseStatusSchema.options) {
      const moved = moveExercise(
        anExercise({ status: from, goals: [goal], protocol: [entry], reportReleasedOn: "2026-05-20" }),
        to,
        "Grund",
      );
      expect(moved.ok, `${from} → ${to}`).toBe(possibleNextStatuses(from).includes(to));
    }
  }
});

test("only what has not run yet lies ahead", () => {
  expect(exerciseStatusSchema.options.filter(liesAhead)).toEqual([
    "planned",
    "in-preparation",
    "concept-released",
    "postponed",
  ]);
});
