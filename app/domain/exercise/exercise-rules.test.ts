import { expect, test } from "vitest";

import { anExercise } from "#tests/factories/an-exercise.ts";

import type { Cycle, Exercise } from "../exchange/index.ts";
import { exerciseFindings, exerciseFindingText } from "./exercise-rules.ts";

const cycle: Cycle = {
  year: 2026,
  stage: "build-up",
  reason: "",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
};

function rulesHit(exercises: readonly Exercise[], inCycle?: Cycle): readonly string[] {
  return exerciseFindings(exercises, inCycle).map(({ rule, subjects }) => [rule, ...subjects].join(" "));
}

test("V-50: the reactive stage needs a staff and an alarm exercise", () => {
  const reactive: Cycle = { ...cycle, stage: "reactive" };
  expect(rulesHit([anExercise()], reactive)).toEqual(["V-50 alarm-exercise"]);
  expect(rulesHit([anExercise(), anExercise({ id: "2", kind: "alarm-exercise" })], reactive)).toEqual([]);
});

test("V-51: all five kinds are needed in the other stages; a cancelled one does not count", () => {
  const alarm = anExercise({ kind: "alarm-exercise", status: "cancelled" });
  expect(rulesHit([anExercise(), alarm], cycle)).toEqual([
    "V-51 plan-walkthrough",
    "V-51 command-post-exercise",
    "V-51 alarm-exercise",
    "V-51 functional-test",
  ]);
});

test("V-52 and V-53: a functional test needs a risk assessment and an earlier walk-through of the same object", () => {
  const functional = anExercise({
    id: "T",
    kind: "functional-test",
    plannedOn: "2026-09-01",
    subjects: ["R-08"],
  });
  const walk = anExercise({ id: "P", kind: "plan-walkthrough", plannedOn: "2026-06-01", subjects: ["R-08"] });
  expect(rulesHit([functional])).toEqual(["V-52 T", "V-53 T"]);
  expect(rulesHit([{ ...functional, riskAssessment: "gering" }, walk])).toEqual([]);
  expect(
    rulesHit([
      { ...functional, riskAssessment: "gering" },
      { ...walk, plannedOn: "2026-10-01" },
    ]),
  ).toEqual(["V-53 T"]);
});

test.each(["running", "conducted", "evaluated", "closed"] as const)(
  "V-53 asks for no walk-through before a functional test that is already %s",
  (status) => {
    const functional = anExercise({
      id: "T",
      kind: "functional-test",
      status,
      riskAssessment: "gering",
    });
    expect(rulesHit([functional])).not.toContain("V-53 T");
  },
);

test("V-54: a staff exercise in preparation needs rules and a schedule", () => {
  const prepared = anExercise({
    status: "in-preparation",
    rules: ["ÜBUNG"],
    schedule: [{ at: "08:00", text: "Beginn" }],
  });
  expect(rulesHit([prepared])).toEqual([]);
  expect(rulesHit([{ ...prepared, schedule: [] }])).toEqual(["V-54 ÜB-01"]);
});

test("V-55: nobody leads the exercise and takes part in it", () => {
  const roles: Exercise["roles"] = [
    { role: "director", name: "B. Krause", function: "" },
    { role: "participant", name: "B. Krause", function: "Stabsleitung" },
  ];
  expect(rulesHit([anExercise({ roles })])).toEqual(["V-55 ÜB-01 B. Krause"]);
});

test("V-56: a function that no inject addresses is named; an inject to the whole Stab addresses all", () => {
  const inject: Exercise["injects"][number] = {
    number: "1",
    plannedAt: "08:15",
    actualAt: null,
    from: "Nutzende",
    to: "IT",
    channel: "Telefon",
    text: "Ausfall",
    expected: "",
    goals: [],
    kind: "mandatory",
    status: "planned",
    observation: "",
  };
  const roles: Exercise["roles"] = [
    { role: "participant", name: "D. Vogel", function: "IT" },
    { role: "participant", name: "H. Sommer", function: "NuK-Kommunikation" },
  ];
  expect(rulesHit([anExercise({ roles, injects: [inject] })])).toEqual(["V-56 ÜB-01 NuK-Kommunikation"]);
  expect(rulesHit([anExercise({ roles, injects: [{ ...inject, to: "Stab" }] })])).toEqual([]);
});

test("V-57: closed without report", () => {
  const closed = anExercise({
    status: "closed",
    rules: ["ÜBUNG"],
    schedule: [{ at: "08:00", text: "Beginn" }],
  });
  expect(rulesHit([closed])).toEqual(["V-57 ÜB-01"]);
});

test("V-58: a plan for less than twelve months", () => {
  const kinds = ["plan-walkthrough", "staff-exercise", "command-post-exercise", "alarm-exercise"] as const;
  const all = [...kinds.map((kind) => anExercise({ id: kind, kind }))];
  const reactive: Cycle = { ...cycle, stage: "reactive" };
  expect(rulesHit(all, reactive)).toEqual([]);
  expect(rulesHit(all, { ...reactive, endsOn: "2026-12-30" })).toEqual(["V-58"]);
});

test("every rule has a sentence in both languages", () => {
  const finding = { rule: "V-57", severity: "error", subjects: [] } as const;
  expect([exerciseFindingText(finding, "de"), exerciseFindingText(finding, "en")]).toEqual([
    "Übungsbericht fehlt.",
    "The exercise report is missing.",
  ]);
});
