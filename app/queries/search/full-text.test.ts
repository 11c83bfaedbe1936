import { expect, test } from "vitest";

import { excerptOf, textsIn } from "./full-text.ts";

const PLAN = {
  id: "GFP-31",
  owner: null,
  pause: true,
  measures: [{ number: 1, text: "Vordrucke holen. Das Siegel liegt im Schrank der Räume.", needs: "" }],
};

test("the texts of a record are those of all its parts, without empty ones", () => {
  expect(textsIn(PLAN)).toEqual(["GFP-31", "Vordrucke holen. Das Siegel liegt im Schrank der Räume."]);
});

test.each([
  ["siegel", "Das Siegel liegt im Schrank der Räume."],
  ["raeume", "Das Siegel liegt im Schrank der Räume."],
  ["gibtesnicht holen", "Vordrucke holen."],
  ["gibtesnicht", ""],
])("the excerpt for „%s“ is the sentence „%s“", (search, sentence) => {
  expect(excerptOf(PLAN, search)).toBe(sentence);
});

test("a long sentence is cut", () => {
  expect(excerptOf({ text: `Siegel ${"und ".repeat(100)}` }, "siegel")).toHaveLength(162);
});
