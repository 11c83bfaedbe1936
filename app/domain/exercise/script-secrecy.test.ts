import { expect, test } from "vitest";

import { exerciseStatusSchema } from "../exchange/index.ts";
import { isScriptOpen, withoutScript } from "./script-secrecy.ts";

import { anExercise } from "#tests/factories/an-exercise.ts";

test("the script opens once the exercise has been conducted and in no other state", () => {
  const open = exerciseStatusSchema.options.filter((status) => isScriptOpen({ status }));
  expect(open).toEqual(["conducted", "evaluated", "closed"]);
});

test.each([
  [true, "Rauch im Serverraum"],
  [false, ""],
])(
  "announced %s: the initial situation reads “%s” artificialities and Rahmenablauf are gone",
  (announced, situation) => {
    const shown = withoutScript(
      anExercise({
        announced,
        initialSituation: "Rauch im Serverraum",
        artificialities: ["Kein echter Rauch"],
        schedule: [{ at: "10:00", text: "Der Rauch wird bemerkt" }],
      }),
    );
    expect(shown.initialSituation).toBe(situation);
    expect([shown.artificialities, shown.schedule]).toEqual([[], []]);
  },
);
