import { z } from "zod";

import { type Exercise, exerciseKindSchema } from "#app/domain/exchange/index.ts";
import { blankExercise, instantiateScenario, type Scenario } from "#app/domain/exercise/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { optionalClockField, optionalDateField, optionalText } from "#app/forms/act-fields.ts";
import { requiredLine } from "#app/forms/form-values.schema.ts";

export const blankSchema = z.strictObject({
  title: requiredLine(300),
  kind: exerciseKindSchema,
  plannedOn: optionalDateField,
  audience: optionalText(300),
});

type Built = (id: string) => Result<Exercise, { readonly code: string }>;

/** A planned exercise with what the short form says; everything else follows in the concept. */
export function fromBlank(values: z.output<typeof blankSchema>): Built {
  return (id) => ok({ ...blankExercise(id), ...values });
}

const REQUIRED_DATE = optionalDateField.refine((date) => date !== null, "form.required");
const REQUIRED_CLOCK = optionalClockField.refine((clock) => clock !== null, "form.required");

/** Form of one scenario: date, place and the own words of the authority. */
export function scenarioFormSchema(scenario: Scenario) {
  const names = scenario.placeholders.map(({ name }) => [`word_${name}`, requiredLine(300)] as const);
  return z.strictObject({
    scenario: z.literal(scenario.id),
    plannedOn: REQUIRED_DATE,
    startsAt: REQUIRED_CLOCK,
    place: requiredLine(300),
    ...Object.fromEntries(names),
  });
}

/** An exercise in preparation from a scenario of the library, with the words of the authority filled in. */
export function fromScenario(
  scenario: Scenario,
  values: Readonly<Record<string, string | null>>,
  organisation: string,
): Built {
  const words = scenario.placeholders.map(({ name }) => [name, values[`word_${name}`] ?? ""] as const);
  return (id) => {
    const built = instantiateScenario(scenario, {
      id,
      organisation,
      date: values["plannedOn"] ?? "",
      startsAt: values["startsAt"] ?? "",
      place: values["place"] ?? "",
      placeholders: Object.fromEntries(words),
    });
    return built.ok ? built : err({ code: built.error.code });
  };
}
