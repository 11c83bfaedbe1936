import { z } from "zod";

import type { Measure } from "#app/domain/exchange/index.ts";
import { optionalDateField, optionalText } from "#app/forms/act-fields.ts";
import { requiredLine } from "#app/forms/form-values.schema.ts";

/** Ids separated by comma, blank or line. */
export const idListField = optionalText(8000).transform((text) => [
  ...new Set(text.split(/[\s,;]+/).filter((id) => id !== "")),
]);

/** One more object, picked by its name; empty or missing: none. */
const addedIdField = z.string().trim().max(64, "form.too-long").optional();

/** The six mandatory data (V-62) and what is recommended beside them. */
export const measureFields = {
  need: requiredLine(8000),
  cause: requiredLine(8000),
  action: requiredLine(300),
  responsible: requiredLine(300),
  means: requiredLine(8000),
  priority: z.enum(["high", "medium", "low"]),
  dueOn: optionalDateField,
  kind: z.enum(["correction", "improvement"]),
  subjects: idListField,
  addProcess: addedIdField,
  addResource: addedIdField,
};

interface WithAdded {
  readonly subjects: readonly string[];
  readonly addProcess?: string | undefined;
  readonly addResource?: string | undefined;
}

/** The objects that were named and those that were picked, each once. */
export function withAddedSubjects<T extends WithAdded>({ addProcess, addResource, ...form }: T) {
  const added = [addProcess, addResource].filter((id) => id !== undefined && id !== "");
  return { ...form, subjects: [...new Set([...form.subjects, ...(added as string[])])] };
}

export const SOURCES = [
  "bia",
  "target-actual",
  "risk-analysis",
  "strategy",
  "plan-review",
  "exercise",
  "event",
  "audit",
  "indicator",
  "management-review",
  "suggestion",
  "other",
] as const satisfies readonly Measure["source"][];

/** Form of one measure of the plan. */
export const measureFormSchema = z
  .strictObject({
    ...measureFields,
    source: z.enum(SOURCES),
    details: optionalText(8000),
  })
  .transform(withAddedSubjects);

export type MeasureForm = z.output<typeof measureFormSchema>;
