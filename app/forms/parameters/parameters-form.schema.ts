import { z } from "zod";

import type { BiaParameters } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";
import { checkboxField, hoursField, requiredLine, textField } from "../form-values.schema.ts";
import { hoursText } from "../hours-text.ts";

const MOST_PROCESSES = 1_000_000;

/** The part of the BIA parameters that can be changed while ratings exist: not the grid they stand on. */
export function parametersFormSchema(parameters: Pick<BiaParameters, "damageScenarios" | "damageLevels">) {
  const { damageScenarios, damageLevels } = parameters;
  const levels = damageLevels.map(({ level }) => String(level));
  return z.strictObject({
    scenarios: z.array(requiredLine(300)).length(damageScenarios.length, "form.shape"),
    levels: z.array(requiredLine(300)).length(damageLevels.length, "form.shape"),
    descriptions: z
      .array(z.array(textField(8000)).length(damageLevels.length, "form.shape"))
      .length(damageScenarios.length, "form.shape"),
    intolerabilityLevel: z
      .string()
      .refine((level) => levels.includes(level), "form.invalid")
      .transform(Number),
    baoReactionHours: hoursField,
    bufferHours: hoursField,
    coveredPeriodHours: hoursField,
    spofLimitHours: hoursField,
    accumulationThreshold: z
      .string()
      .refine((text) => /^\d{1,7}$/.test(text.trim()), "parameters.threshold")
      .transform(Number)
      .refine((number) => number >= 1 && number <= MOST_PROCESSES, "parameters.threshold"),
    reason: textField(2000)
      .transform((text) => text.trim())
      .refine((text) => text !== "", "parameters.reason"),
    confirm: checkboxField.refine((given) => given, "parameters.confirm"),
  });
}

export type ParametersForm = z.output<ReturnType<typeof parametersFormSchema>>;

/** What the fields show for the present parameters. */
export function parametersFormValues(parameters: BiaParameters): FormTree {
  const { damageScenarios, damageLevels, levelDescriptions = {} } = parameters;
  return {
    scenarios: damageScenarios.map(({ name }) => name),
    levels: damageLevels.map(({ name }) => name),
    descriptions: damageScenarios.map(({ code }) =>
      damageLevels.map((_, at) => levelDescriptions[code]?.[at] ?? ""),
    ),
    intolerabilityLevel: String(parameters.intolerabilityLevel),
    baoReactionHours: hoursText(parameters.baoReactionHours),
    bufferHours: hoursText(parameters.bufferHours),
    coveredPeriodHours: hoursText(parameters.coveredPeriodHours),
    spofLimitHours: hoursText(parameters.spofLimitHours),
    accumulationThreshold: String(parameters.accumulationThreshold),
    reason: "",
    confirm: "",
  };
}

/** The parameters as they are stored; horizons, scenario codes and level numbers stay what they were. */
export function parametersOf(before: BiaParameters, form: ParametersForm): BiaParameters {
  const described = form.descriptions.some((row) => row.some((text) => text.trim() !== ""));
  const levelDescriptions = Object.fromEntries(
    before.damageScenarios.map(({ code }, at) => [code, form.descriptions[at] ?? []]),
  );
  return {
    ...before,
    damageScenarios: before.damageScenarios.map(({ code, name }, at) => ({
      code,
      name: form.scenarios[at] ?? name,
    })),
    damageLevels: before.damageLevels.map(({ level, name }, at) => ({
      level,
      name: form.levels[at] ?? name,
    })),
    intolerabilityLevel: form.intolerabilityLevel,
    baoReactionHours: form.baoReactionHours,
    bufferHours: form.bufferHours,
    coveredPeriodHours: form.coveredPeriodHours,
    spofLimitHours: form.spofLimitHours,
    accumulationThreshold: form.accumulationThreshold,
    ...(described || before.levelDescriptions ? { levelDescriptions } : {}),
  };
}
