import { expect, test } from "vitest";

import { fillTemplate } from "./fill-template.ts";

test.each([
  ["{a} und {b}", "x und –"],
  ["nach {h:dative}", "nach 5 Tagen"],
  ["genau {h:hours}", "genau 5 Tage"],
  ["{n:number} %", "93,33 %"],
])("%s reads %s", (template, text) => {
  expect(fillTemplate(template, { a: "x", b: null, h: 120, n: 93.333 }, "de")).toBe(text);
});

test("English knows no dative and uses a decimal point", () => {
  expect(fillTemplate("after {h:dative}, {n:number}", { h: 120, n: 1.5 }, "en")).toBe("after 5 days, 1.5");
});

test("a value that looks like a placeholder stays a value", () => {
  expect(fillTemplate("{a}", { a: "{b} $& $1" }, "de")).toBe("{b} $& $1");
});

test("a text that asks for a value nobody gives is a mistake", () => {
  expect(() => fillTemplate("{missing}", {}, "de")).toThrow("missing");
});
