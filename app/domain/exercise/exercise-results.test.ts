import { expect, test } from "vitest";

import { anExercise } from "#tests/factories/an-exercise.ts";

import type { Exercise, RulesOfProcedure } from "../exchange/index.ts";
import { alarmFigures } from "./alarm-figures.ts";
import { exercisesOf, exerciseVerdict, lastExerciseOf, verdictFor } from "./exercise-history.ts";
import { reactionTime } from "./reaction-time.ts";

type Alarm = Exercise["alarms"][number];

const set: RulesOfProcedure["reactionTime"] = {
  detectionHours: 0.5,
  alertingHours: 0.5,
  constitutionHours: 0.5,
  decisionHours: 0.5,
  bufferHours: 0,
};

function alarm(minutes: number | null, result: Alarm["result"] = "reached"): Alarm {
  const acknowledgedAt = minutes === null ? null : `10:${String(minutes).padStart(2, "0")}`;
  return { role: "Stab", name: "N. N.", channel: "Telefon", alarmedAt: "10:00", acknowledgedAt, result };
}

function measured(
  kind: Exercise["measurements"][number]["kind"],
  minutes: number,
): Exercise["measurements"][number] {
  return { kind, subject: null, label: kind, value: minutes / 60, target: null };
}

test("the alarm exercise of the worked example: 10 of 12 in time, one late, one wrong number", () => {
  const alarms = [
    ...Array.from({ length: 10 }, (_, index) => alarm(5 + index)),
    alarm(41, "late"),
    alarm(null, "wrong-number"),
  ];
  const figures = alarmFigures(alarms, 30);
  expect(figures).toMatchObject({
    alarmed: 12,
    acknowledgedInTime: 10,
    late: 1,
    wrongContacts: 1,
    notReached: 0,
  });
  expect(figures.reachabilityPercent).toBeCloseTo(83.3, 1);
  expect(figures.wrongContactPercent).toBeCloseTo(8.3, 1);
  expect(figures.lastInTimeMinutes).toBe(14);
});

test("an acknowledgement after midnight counts its real minutes, exactly at the limit is in time", () => {
  const late: Alarm = { ...alarm(0), alarmedAt: "23:50", acknowledgedAt: "00:20" };
  expect(alarmFigures([late], 30).acknowledgedInTime).toBe(1);
  expect(alarmFigures([late], 29).late).toBe(1);
});

test("nobody alarmed gives no quota", () => {
  expect(alarmFigures([], 30)).toMatchObject({ reachabilityPercent: null, lastInTimeMinutes: null });
});

test("the reaction time of the worked example is 115 minutes of 120", () => {
  const exercise = anExercise({
    measurements: [
      measured("detection", 30),
      measured("alerting", 25),
      measured("constitution", 40),
      measured("decision", 20),
    ],
  });
  const result = reactionTime(exercise, set);
  expect(result.measuredHours).toBeCloseTo(115 / 60, 6);
  expect([result.setHours, result.exceeded]).toEqual([2, false]);
});

test("a part that was not measured leaves the whole unknown", () => {
  expect(reactionTime(anExercise({ measurements: [measured("detection", 30)] }), set)).toMatchObject({
    measuredHours: null,
    exceeded: null,
  });
});

test("the history of an object is newest first and leaves out what has not happened", () => {
  const exercises = [
    anExercise({ id: "A", status: "closed", plannedOn: "2025-03-01", subjects: ["R-08"] }),
    anExercise({ id: "B", status: "evaluated", plannedOn: "2026-03-01", subjects: ["R-08"] }),
    anExercise({ id: "C", status: "planned", plannedOn: "2026-12-01", subjects: ["R-08"] }),
    anExercise({ id: "D", status: "closed", plannedOn: "2026-05-01", subjects: ["R-14"] }),
  ];
  expect(exercisesOf("R-08", exercises).map(({ id }) => id)).toEqual(["B", "A"]);
  expect(lastExerciseOf("R-99", exercises)).toBeUndefined();
});

const goal = { id: "Z1", text: "Ziel", criterion: "", finding: "" };

test.each([
  ["passed", ["reached", "mostly"]],
  ["partly", ["reached", "not-reached"]],
  ["failed", ["not-reached", "not-exercised"]],
  ["not-evaluated", [null, "not-exercised"]],
] as const)("goals give the verdict %s", (verdict, results) => {
  expect(exerciseVerdict(anExercise({ goals: results.map((result) => ({ ...goal, result })) }))).toBe(
    verdict,
  );
});

test("a functional test is judged by its tests", () => {
  const test = {
    resource: "R-08",
    activity: "Start",
    remark: "",
    correction: "",
    startedAt: null,
    endedAt: null,
  };
  const tests: Exercise["tests"] = [
    { ...test, result: "successful" },
    { ...test, result: "partly" },
  ];
  expect(exerciseVerdict(anExercise({ kind: "functional-test", tests }))).toBe("partly");
});

test.each([
  ["Stabsleitung", ["A"]],
  ["Zentrale Entscheidungsinstanz", ["A"]],
  ["Visualisierung/Backoffice", ["A"]],
  ["IT", ["B"]],
  ["Stab", []],
])(
  "the role %s was exercised where its whole name stands as a function or in the alarm list",
  (name, found) => {
    const roleOf = (fn: string) => ({ role: "participant" as const, name: "Eva Muster", function: fn });
    const alarm = {
      role: "IT",
      name: "Ole Doppel",
      channel: "Telefon",
      alarmedAt: "10:00",
      acknowledgedAt: null,
      result: "reached" as const,
    };
    const exercises = [
      anExercise({
        id: "A",
        status: "closed",
        plannedOn: "2026-02-01",
        roles: [
          roleOf("Stabsleitung und Zentrale Entscheidungsinstanz (Vertretung)"),
          roleOf("Visualisierung/Backoffice"),
        ],
      }),
      anExercise({ id: "B", status: "closed", plannedOn: "2026-03-01", alarms: [alarm] }),
    ];
    expect(exercisesOf("BAO-X", exercises, [name]).map(({ id }) => id)).toEqual(found);
  },
);

test("a resource is judged by its own tests, and not before the evaluation is finished", () => {
  const own = (resource: string, result: Exercise["tests"][number]["result"]) => ({
    ...{ resource, activity: "Start", result, remark: "", correction: "" },
    ...{ startedAt: null, endedAt: null },
  });
  const tests = [own("R-08", "successful"), own("R-06", "failed")];
  const held = { kind: "functional-test", tests } as const;
  expect(verdictFor(anExercise({ ...held, status: "evaluated" }), "R-08")).toBe("passed");
  expect(verdictFor(anExercise({ ...held, status: "evaluated" }), "R-06")).toBe("failed");
  expect(verdictFor(anExercise({ ...held, status: "evaluated" }), "WAP-R-08")).toBe("partly");
  expect(verdictFor(anExercise({ ...held, status: "conducted" }), "R-08")).toBe("not-evaluated");
  expect(verdictFor(anExercise({ ...held, status: "aborted" }), "R-08")).toBe("aborted");
});
