import { expect, test } from "vitest";

import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { parseForm } from "../parse-form.ts";
import { parametersFormSchema, parametersFormValues, parametersOf } from "./parameters-form.schema.ts";

const { parameters } = lfmsDocument();
const filled = { ...parametersFormValues(parameters), reason: "Neuer Zyklus", confirm: "on" };

test("the parameters survive the form unchanged", () => {
  const parsed = parseForm(parametersFormSchema(parameters), filled);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  expect(parametersOf(parameters, parsed.value)).toEqual(parameters);
});

test.each([
  [{ reason: "  " }, { reason: "parameters.reason" }],
  [{ confirm: "" }, { confirm: "parameters.confirm" }],
  [{ accumulationThreshold: "0" }, { accumulationThreshold: "parameters.threshold" }],
  [{ baoReactionHours: "bald" }, { baoReactionHours: "form.hours" }],
  [{ intolerabilityLevel: "77" }, { intolerabilityLevel: "form.invalid" }],
])("%j is refused", (change, errors) => {
  expect(parseForm(parametersFormSchema(parameters), { ...filled, ...change })).toEqual({
    ok: false,
    error: errors,
  });
});

test("the grid of the ratings cannot be changed through the form", () => {
  const fewer = { ...filled, levels: ["nur", "zwei"] };
  expect(parseForm(parametersFormSchema(parameters), fewer).ok).toBe(false);
});
