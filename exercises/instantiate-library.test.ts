import { expect, test } from "vitest";

import { exerciseSchema, type Exercise } from "#app/domain/exchange/index.ts";
import { exerciseFindings, instantiateScenario, type Scenario } from "#app/domain/exercise/index.ts";
import { minutesBetween } from "#app/domain/exercise/clock-minutes.ts";

import { scenarioLibrary } from "./index.ts";

const CASES = scenarioLibrary.map((scenario) => [scenario.id, scenario] as const);

function inputOf(scenario: Scenario) {
  return {
    id: "ÜB-07",
    organisation: "Landesamt für Beispiele",
    date: "2027-03-09",
    startsAt: "08:00",
    place: "Stabsraum",
    placeholders: Object.fromEntries(scenario.placeholders.map(({ name, example }) => [name, example])),
  };
}

function instantiated(
  scenario: Scenario,
  change: Partial<Parameters<typeof instantiateScenario>[1]> = {},
): Exercise {
  const result = instantiateScenario(scenario, { ...inputOf(scenario), ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each(CASES)("%s becomes a valid exercise without any placeholder left", (_, scenario) => {
  const exercise = instantiated(scenario);
  expect(exerciseSchema.safeParse(exercise).error?.issues).toBeUndefined();
  expect(JSON.stringify(exercise)).not.toMatch(/\{[A-Z_]+\}/);
});

test.each(CASES)("%s keeps V-54, V-55 and V-56, with vacant and with named people", (_, scenario) => {
  const people = Object.fromEntries(scenario.roles.map(({ id }) => [id, [`Person ${id}`]]));
  const rules = ["V-54", "V-55", "V-56"];
  for (const exercise of [instantiated(scenario), instantiated(scenario, { people })]) {
    const hits = exerciseFindings([exercise], undefined).filter(({ rule }) => rules.includes(rule));
    expect(hits).toEqual([]);
  }
});

test.each(CASES)("%s addresses every player by the script itself", (_, scenario) => {
  const exercise = instantiated(scenario);
  const addressed = new Set(exercise.injects.map(({ to }) => to));
  const players = exercise.roles.filter(({ role }) => role === "participant").map((role) => role.function);
  expect(players.filter((name) => !addressed.has(name))).toEqual([]);
});

test.each(CASES)("%s rises in time from its start to its end, also across midnight", (_, scenario) => {
  for (const startsAt of ["08:00", "19:30"]) {
    const exercise = instantiated(scenario, { startsAt });
    const since = (clock: string) => minutesBetween(startsAt, clock);
    const times = exercise.injects.flatMap(({ plannedAt }) => plannedAt ?? []).map(since);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const schedule = exercise.schedule.map(({ at }) => since(at));
    expect(schedule).toEqual([...schedule].sort((a, b) => a - b));
    expect(exercise.schedule[0]?.at).toBe(startsAt);
    expect(exercise.schedule.at(-1)?.at).toBe(exercise.endsAt);
    expect(Math.max(...times)).toBeLessThan(since(exercise.endsAt ?? startsAt));
  }
});

test.each(CASES)(
  "%s gives the same exercise for the same input and leaves the scenario alone",
  (_, scenario) => {
    const before = JSON.stringify(scenario);
    expect(JSON.stringify(instantiated(scenario))).toBe(JSON.stringify(instantiated(scenario)));
    expect(JSON.stringify(scenario)).toBe(before);
  },
);

test.each(CASES)(
  "%s names every placeholder that was not filled and makes no exercise of it",
  (_, scenario) => {
    const result = instantiateScenario(scenario, { ...inputOf(scenario), placeholders: {} });
    const names = scenario.placeholders.map(({ name }) => name).sort();
    expect(result).toEqual({ ok: false, error: { code: "scenario.placeholders-unfilled", names } });
  },
);

test.each(CASES)("%s can be held in each of its kinds and variants", (_, scenario) => {
  for (const kind of scenario.kinds) expect(instantiated(scenario, { kind }).kind).toBe(kind);
  for (const { title } of scenario.variants) {
    expect(instantiated(scenario, { variant: title }).method).toContain(`Variante „${title}“`);
  }
});

test.each(CASES)("%s loses none of its questions, materials and measuring points", (_, scenario) => {
  const { method } = instantiated(scenario);
  const labels = (scenario.measuringPoints ?? []).map(({ label }) => label);
  const texts = [...scenario.evaluationQuestions, ...scenario.materials, ...labels];
  expect(texts.filter((text) => !method.includes(text))).toEqual([]);
});

test("the alarm exercise starts after working hours and ends before the night, as its rules say", () => {
  const scenario = scenarioLibrary.find(({ kinds }) => kinds.includes("alarm-exercise"));
  if (!scenario) throw new Error("no alarm exercise");
  const exercise = instantiated(scenario, { startsAt: scenario.suggestedStart });
  expect(exercise.injects[0]?.plannedAt).toBe("19:30");
  expect((exercise.endsAt ?? "") < "22:00").toBe(true);
});

test("the alarm exercise and the functional test bring their tables into the script", () => {
  const numbersOf = (id: string) => {
    const scenario = scenarioLibrary.find((entry) => entry.id === id);
    return scenario ? instantiated(scenario).injects.map(({ number }) => number) : [];
  };
  expect(numbersOf("alarmierung-ausserhalb-der-dienstzeit")).toContain("A11");
  const test = numbersOf("wiederanlauf-aus-der-datensicherung");
  expect(test.indexOf("P16")).toBeLessThan(test.indexOf("B1"));
  expect(test.indexOf("P1")).toBe(0);
});
