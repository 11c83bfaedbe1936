import { expect, test } from "vitest";

import { parseForm } from "../parse-form.ts";
import { dependencyOf, dependencySchema, dependencyValues } from "./dependency.schema.ts";
import { resourceUseOf, resourceUseSchema, resourceUseValues } from "./resource-use.schema.ts";

test.each([
  ["4", 4],
  ["-4 h", -4],
  ["− 2 Tage", -48],
  ["+3", 3],
  ["", 0],
  ["-0", 0],
])("an offset of „%s“ is %d hours", (text, hours) => {
  const parsed = parseForm(dependencySchema, { ...dependencyValues(null), offsetHours: text });
  expect(parsed).toMatchObject({ ok: true, value: { offsetHours: hours } });
});

test("an offset that is no duration is refused at its field", () => {
  const parsed = parseForm(dependencySchema, { ...dependencyValues(null), offsetHours: "bald" });
  expect(parsed).toEqual({ ok: false, error: { offsetHours: "form.hours" } });
});

test("a dependency survives the form unchanged", () => {
  const dependency = {
    consumer: "GP-1",
    requires: "GP-2",
    kind: "parallel",
    offsetHours: -1.5,
    agreement: "disputed",
    reason: "Warum",
  } as const;
  const parsed = parseForm(dependencySchema, dependencyValues(dependency));
  expect(parsed.ok && dependencyOf(dependency, parsed.value)).toEqual(dependency);
});

test("a resource link survives the form unchanged", () => {
  const use = {
    process: "GP-1",
    resource: "R-1",
    leadHours: 0.5,
    rpoHours: null,
    quantities: [1, 2.5, 3],
    replaceable: false,
    normalOperationOnly: true,
  };
  const parsed = parseForm(resourceUseSchema(3), resourceUseValues(use, 3));
  expect(parsed.ok && resourceUseOf(use, parsed.value)).toEqual(use);
});

test.each([
  [["", "", ""], true, undefined],
  [["1", "", "3"], false, "use.quantities-incomplete"],
  [["3", "2", "3"], false, "use.quantities-falling"],
  [["-1", "2", "3"], false, "use.quantities"],
] as const)("amounts %j are accepted: %s", (quantities, ok, code) => {
  const parsed = parseForm(resourceUseSchema(3), {
    ...resourceUseValues(null, 3),
    quantities: [...quantities],
  });
  expect(parsed.ok).toBe(ok);
  if (!parsed.ok) expect(parsed.error).toEqual({ "quantities.0": code });
});
