import { z } from "zod";

import { clockSchema, dateSchema } from "#app/domain/exchange/index.ts";

import { textField } from "./form-values.schema.ts";

/** Clock time or nothing. */
export const optionalClockField = z
  .string()
  .optional()
  .refine((text) => !text || clockSchema.safeParse(text).success, "form.clock")
  .transform((text) => (text ? text : null));

/** Date or nothing. */
export const optionalDateField = z
  .string()
  .optional()
  .refine((text) => !text || dateSchema.safeParse(text).success, "form.date")
  .transform((text) => (text ? text : null));

/** One entry a line; empty lines count for nothing. */
export function linesField(most: number, longest: number) {
  return textField(60_000)
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .refine((lines) => lines.length <= most, "form.too-many")
    .refine((lines) => lines.every((line) => line.length <= longest), "form.too-long");
}

/** Whole minutes. */
export function minutesField(least: number, most: number) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, "form.whole-minutes")
    .transform(Number)
    .refine((minutes) => minutes >= least && minutes <= most, "form.whole-minutes");
}

/** Text that may be empty and need not be sent. */
export function optionalText(max: number) {
  return textField(max)
    .optional()
    .transform((text) => text?.trim() ?? "");
}
