import { expect, test } from "vitest";

import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { parseForm } from "../parse-form.ts";
import {
  newResourceValues,
  requiredIds,
  resourceFormSchema,
  resourceFormValues,
  resourceOf,
} from "./resource-form.schema.ts";

const { resources } = lfmsDocument();

test.each(resources.map((resource) => [resource.id, resource] as const))(
  "%s survives the form unchanged",
  (_, resource) => {
    const known = new Set(resources.map(({ id }) => id));
    const parsed = parseForm(
      resourceFormSchema,
      resourceFormValues(resource, () => "Name dahinter"),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { ids, unknown } = requiredIds(parsed.value.requires, known);
    expect(unknown).toBeNull();
    expect(resourceOf(parsed.value, ids, resource)).toEqual(resource);
  },
);

test.each([
  [["R-1 Server", "R-10"], ["R-1", "R-10"], null],
  [["R-1", "R-1 Server"], ["R-1"], null],
  [["Haus A Keller"], ["Haus A"], null],
  [["R-1", "Quatsch"], ["R-1"], "Quatsch"],
] as const)("lines %j name %j", (lines, ids, unknown) => {
  expect(requiredIds(lines, new Set(["R-1", "R-10", "Haus A"]))).toEqual({ ids, unknown });
});

test.each([
  ["count", "-1", "resource.count"],
  ["count", "viele", "resource.count"],
  ["netRtaHours", "bald", "form.hours"],
  ["testedOn", "gestern", "form.invalid"],
  ["name", " ", "form.required"],
])("%s „%s“ is refused with %s", (field, text, code) => {
  const parsed = parseForm(resourceFormSchema, { ...newResourceValues("R-1"), name: "X", [field]: text });
  expect(parsed).toEqual({ ok: false, error: { [field]: code } });
});
