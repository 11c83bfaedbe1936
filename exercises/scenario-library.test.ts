import { expect, test } from "vitest";

import { scenarioLibrary, scenarioSchema } from "./index.ts";
import type { Scenario } from "./index.ts";

/** Every text of a scenario in which a placeholder may stand. */
function textsOf(scenario: Scenario): string {
  return JSON.stringify([scenario.initialSituation, scenario.injects, scenario.goals, scenario.variants]);
}

test("the library has scenarios and no id twice", () => {
  expect(scenarioLibrary.length).toBeGreaterThan(0);
  expect(new Set(scenarioLibrary.map(({ id }) => id)).size).toBe(scenarioLibrary.length);
});

test.each(scenarioLibrary.map((scenario) => [scenario.id, scenario] as const))(
  "%s keeps the schema",
  (_, scenario) => {
    expect(scenarioSchema.safeParse(scenario).error?.issues).toBeUndefined();
  },
);

test.each(scenarioLibrary.map((scenario) => [scenario.id, scenario] as const))(
  "%s names only roles and goals it declares",
  (_, scenario) => {
    const roles = new Set(scenario.roles.map(({ id }) => id));
    const goals = new Set(scenario.goals.map(({ id }) => id));
    const unknown = scenario.injects.flatMap((inject) => [
      ...[inject.from, inject.to].filter((role) => !roles.has(role)),
      ...inject.goals.filter((goal) => !goals.has(goal)),
    ]);
    expect(unknown).toEqual([]);
  },
);

test.each(scenarioLibrary.map((scenario) => [scenario.id, scenario] as const))(
  "%s gives every player an inject, every control role a part and every goal a test",
  (_, scenario) => {
    const receivers = new Set(scenario.injects.map(({ to }) => to));
    const senders = new Set(scenario.injects.map(({ from }) => from));
    const tested = new Set(
      scenario.injects.filter(({ minute }) => minute !== null).flatMap(({ goals }) => goals),
    );
    const idle = scenario.roles.filter(({ id, part }) => !(part === "player" ? receivers : senders).has(id));
    expect(idle.map(({ id }) => id)).toEqual([]);
    expect(scenario.goals.filter(({ id }) => !tested.has(id))).toEqual([]);
  },
);

test.each(scenarioLibrary.map((scenario) => [scenario.id, scenario] as const))(
  "%s plays at least sixteen injects in ascending time within its duration, each number once",
  (_, scenario) => {
    const minutes = scenario.injects.flatMap(({ minute }) => (minute === null ? [] : [minute]));
    expect(minutes.length).toBeGreaterThanOrEqual(16);
    expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
    expect(Math.max(...minutes)).toBeLessThanOrEqual(scenario.durationMinutes);
    const numbers = scenario.injects.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  },
);

test.each(scenarioLibrary.map((scenario) => [scenario.id, scenario] as const))(
  "%s declares each placeholder it uses and uses each it declares",
  (_, scenario) => {
    const used = new Set([...textsOf(scenario).matchAll(/\{([A-Z_]+)\}/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(scenario.placeholders.map(({ name }) => name).sort());
  },
);

test.each(scenarioLibrary.map((scenario) => [scenario.id, scenario] as const))(
  "%s is generic: none of its texts names the sample authority",
  (_, scenario) => {
    expect(JSON.stringify({ ...scenario, placeholders: [] })).not.toMatch(/LfMS|Ref\. \d|GP-\d|R-\d\d/);
  },
);
