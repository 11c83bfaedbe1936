import fc from "fast-check";
import { expect, test } from "vitest";

import type { RecoveryStep } from "../exchange/index.ts";
import { plannedRestartHours } from "./planned-restart-time.ts";

function step(number: number, durationMinutes: number | null, predecessors: number[] = []): RecoveryStep {
  return {
    number,
    activity: `Schritt ${number}`,
    role: "IT",
    durationMinutes,
    check: "",
    alternative: "",
    predecessors,
  };
}

test.each([
  ["one step takes its own time", [step(1, 90)], 1.5],
  ["steps that wait for each other add up", [step(1, 30), step(2, 60, [1])], 1.5],
  ["steps side by side take as long as the longest", [step(1, 30), step(2, 60)], 1],
  [
    "the longer of two ways counts",
    [step(1, 10), step(2, 60, [1]), step(3, 5, [1]), step(4, 20, [2, 3])],
    1.5,
  ],
  ["order in the list plays no part", [step(2, 60, [1]), step(1, 30)], 1.5],
  ["no steps, no time", [], null],
  ["a step without duration makes it unknown", [step(1, 30), step(2, null, [1])], null],
  ["a step without duration beside the others too", [step(1, 30), step(2, null)], null],
  ["an unknown predecessor makes it unknown", [step(1, 30, [7])], null],
  ["a circle makes it unknown", [step(1, 30, [2]), step(2, 30, [1])], null],
])("%s", (_name, steps, hours) => {
  expect(plannedRestartHours(steps)).toBe(hours);
});

test("it is never shorter than the longest step and never longer than all of them", () => {
  const durations = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(durations, fc.integer({ min: 1, max: 4 }), (minutes, back) => {
      const steps = minutes.map((duration, at) => step(at + 1, duration, at >= back ? [at + 1 - back] : []));
      const hours = plannedRestartHours(steps) ?? Number.NaN;
      expect(hours * 60).toBeGreaterThanOrEqual(Math.max(...minutes) - 1e-9);
      expect(hours * 60).toBeLessThanOrEqual(minutes.reduce((sum, next) => sum + next, 0) + 1e-9);
    }),
  );
});
