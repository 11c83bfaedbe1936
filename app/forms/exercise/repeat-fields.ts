import { z } from "zod";

import type { Repeat } from "#app/domain/exchange/index.ts";

import { optionalDateField } from "../act-fields.ts";

/** Intervals with a name of their own; every other number of months is typed. */
const NAMED_MONTHS = ["m3", "m6", "m12", "m24", "m36"] as const;

export const REPEAT_CHOICES = ["none", ...NAMED_MONTHS, "other"] as const;

const MOST_MONTHS = 60;

/** Fields of a repeat rule, wherever one is asked for. */
export const repeatShape = {
  repeat: z.enum(REPEAT_CHOICES),
  repeatMonths: z.string().trim(),
  repeatUntil: optionalDateField,
};

interface RepeatFields {
  readonly repeat: (typeof REPEAT_CHOICES)[number];
  readonly repeatMonths: string;
  readonly repeatUntil: string | null;
}

/** The rule the fields say; undefined for none. Its refusals stand at the fields. */
export function repeatFrom(fields: RepeatFields, context: z.RefinementCtx): Repeat | undefined {
  const { repeat, repeatMonths, repeatUntil } = fields;
  if (repeat === "none") return undefined;
  const everyMonths = repeat === "other" ? Number(repeatMonths) : Number(repeat.slice(1));
  if (!Number.isInteger(everyMonths) || everyMonths < 1 || everyMonths > MOST_MONTHS) {
    context.addIssue({ code: "custom", message: "exercise.repeat-months", path: ["repeatMonths"] });
    return undefined;
  }
  return { everyMonths, until: repeatUntil };
}

interface Chosen {
  readonly repeat: (typeof REPEAT_CHOICES)[number];
}

/** What the fields show for a rule. */
export function repeatValues(rule: Repeat | undefined): Record<keyof typeof repeatShape, string> & Chosen {
  const months = rule ? String(rule.everyMonths) : "";
  const named = NAMED_MONTHS.find((value) => value === `m${months}`);
  return {
    repeat: rule ? (named ?? "other") : "none",
    repeatMonths: rule && !named ? months : "",
    repeatUntil: rule?.until ?? "",
  };
}
