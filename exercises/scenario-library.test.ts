import { expect, test } from "vitest";

import { placeholdersIn } from "#app/domain/exercise/fill-placeholders.ts";
import { scenarioSchema, type Scenario } from "#app/domain/exercise/index.ts";
import { scenarioScript } from "#app/domain/exercise/scenario-script.ts";

import { scenarioLibrary } from "./index.ts";

const CASES = scenarioLibrary.map((scenario) => [scenario.id, scenario] as const);
const BUILT_IN = ["DATUM", "ORGANISATION", "UHRZEIT", "WOCHENTAG"];

/** Everything that somebody sends to somebody: injects, alarm rows, steps. */
function sendings(scenario: Scenario) {
  return [
    ...scenario.injects,
    ...(scenario.alarmTable ?? []),
    ...(scenario.testSteps ?? []),
    ...(scenario.restorationSteps ?? []),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test("the library has six scenarios, no id twice, ordered by title", () => {
  expect(scenarioLibrary).toHaveLength(6);
  expect(new Set(scenarioLibrary.map(({ id }) => id)).size).toBe(6);
  const titles = scenarioLibrary.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, "de")));
});

test("the library serves every kind of exercise and the four main outages", () => {
  expect(new Set(scenarioLibrary.flatMap(({ kinds }) => kinds)).size).toBe(5);
  const outages = new Set<string>(scenarioLibrary.flatMap((scenario) => scenario.outages));
  expect(["building", "it", "personnel", "provider"].filter((outage) => !outages.has(outage))).toEqual([]);
});

test.each(CASES)("%s keeps the schema", (_, scenario) => {
  expect(scenarioSchema.safeParse(scenario).error?.issues).toBeUndefined();
});

test.each(CASES)("%s names only roles and goals it declares, each once", (_, scenario) => {
  const roles = new Set(scenario.roles.map(({ id }) => id));
  const goals = new Set(scenario.goals.map(({ id }) => id));
  const unknown = sendings(scenario).flatMap((entry) => [
    ...[entry.from, entry.to].filter((role) => !roles.has(role)),
    ...entry.goals.filter((goal) => !goals.has(goal)),
  ]);
  expect(unknown).toEqual([]);
  expect(roles.size).toBe(scenario.roles.length);
  expect(new Set(scenario.roles.map(({ name }) => name)).size).toBe(scenario.roles.length);
  expect(goals.size).toBe(scenario.goals.length);
});

test.each(CASES)(
  "%s gives every player a task, every control role a part and every goal a test",
  (_, scenario) => {
    const planned = sendings(scenario).filter(({ minute }) => minute !== null);
    const receivers = new Set(planned.map(({ to }) => to));
    const senders = new Set(sendings(scenario).map(({ from }) => from));
    const idlePlayers = scenario.roles.filter(({ id, part }) => part === "player" && !receivers.has(id));
    const idleControl = scenario.roles.filter(({ id, part }) => part === "control" && !senders.has(id));
    expect([...idlePlayers, ...idleControl].map(({ id }) => id)).toEqual([]);
    const tested = new Set(planned.flatMap(({ goals }) => goals));
    expect(scenario.goals.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  },
);

test.each(CASES)(
  "%s has one director, an author, a recorder and an observer who do not play",
  (_, scenario) => {
    const rolesOf = (role: string) => scenario.roles.filter(({ exerciseRole }) => exerciseRole === role);
    expect(["director", "author", "recorder", "observer"].map((role) => rolesOf(role).length)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(rolesOf("director")[0]?.part).toBe("control");
    expect(
      scenario.roles.filter(({ part }) => part === "player").map(({ exerciseRole }) => exerciseRole),
    ).toEqual(rolesOf("participant").map(() => "participant"));
  },
);

test.each(CASES)("%s plays in ascending time within its duration, each number once", (_, scenario) => {
  const minutes = scenario.injects.flatMap(({ minute }) => minute ?? []);
  expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
  const steps = [...(scenario.testSteps ?? []), ...(scenario.restorationSteps ?? [])].map(
    ({ minute }) => minute,
  );
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  const script = scenarioScript(scenario);
  expect(Math.max(...script.flatMap(({ minute }) => minute ?? []))).toBeLessThan(scenario.durationMinutes);
  expect(new Set(script.map(({ number }) => number)).size).toBe(script.length);
});

test.each(CASES)("%s is as deep as its kind needs", (_, scenario) => {
  const planned = scenario.injects.filter(({ minute }) => minute !== null).length;
  expect(scenario.injects.length - planned).toBeGreaterThanOrEqual(2);
  if (scenario.kinds.includes("alarm-exercise")) {
    expect(scenario.alarmTable?.length).toBeGreaterThanOrEqual(10);
    expect(scenario.measuringPoints?.length).toBeGreaterThanOrEqual(6);
  } else if (scenario.kinds.includes("functional-test")) {
    expect(scenario.testSteps?.length).toBeGreaterThanOrEqual(15);
    expect(scenario.restorationSteps?.length).toBeGreaterThanOrEqual(5);
  } else {
    expect(planned).toBeGreaterThanOrEqual(15);
    expect(planned).toBeLessThanOrEqual(22);
  }
  expect(scenario.evaluationQuestions.length).toBeGreaterThanOrEqual(10);
  expect(scenario.variants.length).toBeGreaterThanOrEqual(3);
});

test.each(CASES)("%s has a schedule from the briefing to the end of the evaluation", (_, scenario) => {
  const minutes = scenario.schedule.map(({ minute }) => minute);
  expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
  expect(minutes[0]).toBeLessThan(0);
  expect(minutes).toContain(0);
  expect(minutes.at(-1)).toBe(scenario.durationMinutes);
});

test.each(CASES)("%s declares each placeholder it uses and uses each it declares", (_, scenario) => {
  const used = placeholdersIn(JSON.stringify({ ...scenario, placeholders: [] }));
  expect(used.filter((name) => !BUILT_IN.includes(name)).sort()).toEqual(
    scenario.placeholders.map(({ name }) => name).sort(),
  );
  expect(JSON.stringify(scenario).match(/\{(?![A-Z"])[^{}"]*\}/gu)).toBeNull();
});

test.each(CASES)("%s is generic: none of its texts names the sample authority", (_, scenario) => {
  expect(JSON.stringify({ ...scenario, placeholders: [] })).not.toMatch(
    /LfMS|Ref\. \d|GP-\d|R-\d\d|Haus [AB]/,
  );
});

test.each(CASES)("%s has the code word and marks messages as an exercise", (_, scenario) => {
  const rules = scenario.safetyRules.join(" ");
  expect(rules).toContain("ECHTFALL");
  expect(rules).toContain("ÜBUNG");
});

test.each(CASES)("%s is set in German typography without emoji", (_, scenario) => {
  const wrong = stringsIn(scenario).filter((text) =>
    /\p{Extended_Pictographic}|"|'| {2}| - |\.\.\.|^\s|\s$| [,.;:!?](?!\.)/u.test(text),
  );
  expect(wrong).toEqual([]);
  const quotes = stringsIn(scenario).filter((text) => text.split("„").length !== text.split("“").length);
  expect(quotes).toEqual([]);
});

test.each(CASES)("%s says everything that is played in whole sentences", (_, scenario) => {
  const spoken = scenarioScript(scenario).flatMap(({ text, expected }) => [
    text.split("\n")[0] ?? "",
    expected.split("\n")[0] ?? "",
  ]);
  expect(spoken.filter((text) => !/[.!?][“]?$/u.test(text) && !text.startsWith("Alarmierung: "))).toEqual([]);
});

test.each(CASES.filter(([, scenario]) => scenario.testSteps !== undefined))(
  "%s takes every measuring point from a beginning to an end and restores after the last step",
  (_, scenario) => {
    const steps = scenario.testSteps ?? [];
    const taken = steps.flatMap(({ measures }) => measures);
    const expected = (scenario.measuringPoints ?? []).flatMap(({ id }) => [`${id} end`, `${id} start`]);
    expect(taken.map(({ point, at }) => `${point} ${at}`).sort()).toEqual(expected.sort());
    const at = (end: string) =>
      steps.find(({ measures }) => measures.some((entry) => entry.point === "rta" && entry.at === end))
        ?.minute;
    expect(at("start")).toBeLessThan(at("end") ?? 0);
    const lastStep = Math.max(...steps.map(({ minute }) => minute));
    expect(Math.min(...(scenario.restorationSteps ?? []).map(({ minute }) => minute))).toBeGreaterThan(
      lastStep,
    );
  },
);
