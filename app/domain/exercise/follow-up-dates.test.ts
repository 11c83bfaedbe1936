import fc from "fast-check";
import { expect, test } from "vitest";

import { publicHolidays } from "#app/adapters/calendar/public-holidays.server.ts";
import { anExercise } from "#tests/factories/an-exercise.ts";

import { followUpOf, nextTitle } from "./follow-up.ts";
import { followUpDates, isNextMissing } from "./follow-up-dates.ts";

const holidays = Array.from({ length: 16 }, (_, at) => 2025 + at).flatMap((year) =>
  publicHolidays(year, "de"),
);
const day = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every suggested date is a working day, later than the one before, and within the rule and the look ahead", () => {
  const off = new Set(holidays.map(({ date }) => date));
  fc.assert(
    fc.property(
      fc.record({
        ...{ plannedOn: day, today: day, horizon: day },
        until: fc.option(day, { nil: null }),
        everyMonths: fc.integer({ min: 1, max: 60 }),
      }),
      ({ plannedOn, today, horizon, until, everyMonths }) => {
        const exercise = anExercise({ plannedOn });
        const repeat = { everyMonths, until };
        const dates = followUpDates({ exercise, repeat, all: [exercise], holidays, today, horizon });
        let before = plannedOn > today ? plannedOn : today;
        for (const { date } of dates) {
          expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
          expect(off.has(date)).toBe(false);
          expect(date > before && date <= horizon && (until === null || date <= until)).toBe(true);
          before = date;
        }
      },
    ),
  );
});

test.each([
  ["2026-05-12", null, "2027-05-12", null],
  ["2026-05-02", null, "2027-05-03", ""],
  ["2025-11-18", null, "2026-11-19", "Buß- und Bettag"],
  ["2026-10-31", "2027-10-31", "2027-10-29", "Reformationstag"],
  ["2027-02-28", null, "2028-02-28", null],
])("a yearly exercise of %s, repeated until %s, comes again on %s", (plannedOn, until, date, movedOff) => {
  const exercise = anExercise({ plannedOn });
  const repeat = { everyMonths: 12, until };
  const question = {
    exercise,
    repeat,
    all: [exercise],
    holidays,
    today: "2026-05-13",
    horizon: "2028-12-31",
  };
  expect(followUpDates({ ...question, today: plannedOn })[0]).toMatchObject({ date, movedOff });
});

test("a date names the exercise of the series that has it and others on the same day, called off ones do not count", () => {
  const exercise = anExercise({ id: "ÜB-01", plannedOn: "2026-05-12" });
  const all = [
    exercise,
    anExercise({ id: "ÜB-02", plannedOn: "2027-06-30", series: "ÜB-01" }),
    anExercise({ id: "ÜB-03", plannedOn: "2028-05-12" }),
    anExercise({ id: "ÜB-04", plannedOn: "2028-05-12", status: "cancelled", series: "ÜB-01" }),
  ];
  const repeat = { everyMonths: 12, until: null };
  const dates = followUpDates({
    exercise,
    repeat,
    all,
    holidays,
    today: "2026-11-23",
    horizon: "2028-12-31",
  });
  expect(dates.map(({ date, takenBy, clashes }) => [date, takenBy, clashes])).toEqual([
    ["2027-05-12", "ÜB-02", []],
    ["2028-05-12", null, ["ÜB-03"]],
  ]);
});

test.each([
  ["closed", null, [], true],
  ["planned", null, [], false],
  ["closed", "2027-01-01", [], false],
  ["conducted", null, [{ id: "ÜB-02", plannedOn: "2027-05-12", series: "ÜB-01" }], false],
  ["conducted", null, [{ id: "ÜB-02", plannedOn: "2027-05-12" }], true],
  [
    "conducted",
    null,
    [{ id: "ÜB-02", plannedOn: "2027-05-12", series: "ÜB-01", status: "cancelled" as const }],
    true,
  ],
] as const)(
  "an exercise that is %s and repeats until %s, beside %j: next missing %s",
  (status, until, others, is) => {
    const exercise = anExercise({ id: "ÜB-01", status, repeat: { everyMonths: 12, until } });
    expect(isNextMissing(exercise, [exercise, ...others.map((facts) => anExercise(facts))])).toBe(is);
  },
);

test("the next exercise of a series has the next number, the goals without results, and the script only when asked", () => {
  const exercise = anExercise({
    title: "Alarmkette",
    status: "closed",
    riskAssessment: "keine Gefahr",
    initialSituation: "Rauch im Serverraum",
    summary: "gut",
    goals: [{ id: "Z1", text: "Ausrufen", criterion: "≤ 2 h", result: "reached", finding: "gut" }],
    roles: [{ role: "director", name: "Bernd Krause", function: "" }],
    repeat: { everyMonths: 6, until: null },
  });
  const all = [exercise, anExercise({ id: "ÜB-02", title: "Alarmkette (2)", series: "ÜB-01" })];
  const title = nextTitle(exercise, all);
  const made = { id: "ÜB-03", title, date: "2027-05-12" };
  const next = followUpOf(exercise, { ...made, withScript: false });
  expect(next).toMatchObject({
    ...{ title: "Alarmkette (3)", status: "planned", plannedOn: "2027-05-12", series: "ÜB-01" },
    ...{
      roles: exercise.roles,
      repeat: exercise.repeat,
      riskAssessment: "",
      summary: "",
      initialSituation: "",
    },
  });
  expect(next.goals).toEqual([{ id: "Z1", text: "Ausrufen", criterion: "≤ 2 h", result: null, finding: "" }]);
  expect(followUpOf(exercise, { ...made, withScript: true }).initialSituation).toBe("Rauch im Serverraum");
});
