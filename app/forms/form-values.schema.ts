import { z } from "zod";

const HOURS_PER_DAY = 24;
const DURATION = /^(\d{1,7}(?:[.,]\d{1,4})?)\s*(h|std\.?|stunden?|t|tage?|d|days?|hours?)?$/i;

/** Hours from what people type: `4`, `22,25 h`, `3 Tage`, `3 T`. Null when it is no duration. */
export function parseHours(text: string): number | null {
  const match = DURATION.exec(text.trim());
  if (!match?.[1]) return null;
  const value = Number(match[1].replace(",", "."));
  return /^[td]/i.test(match[2] ?? "") ? value * HOURS_PER_DAY : value;
}

function hoursFrom(text: string, context: z.RefinementCtx): number {
  const hours = parseHours(text);
  if (hours !== null && hours <= 1_000_000) return hours;
  context.addIssue({ code: "custom", message: "form.hours" });
  return z.NEVER;
}

/** Hours that must be there; empty reads as zero. */
export const hoursField = z
  .string()
  .max(40, "form.too-long")
  .transform((text, context) => (text.trim() === "" ? 0 : hoursFrom(text, context)));

/** Hours or nothing: an empty field is null (unknown or not applicable). */
export const optionalHoursField = z
  .string()
  .max(40, "form.too-long")
  .transform((text, context) => (text.trim() === "" ? null : hoursFrom(text, context)));

/** Hours before or after, `-4 h`, `2 Tage`; empty reads as zero. */
export const signedHoursField = z
  .string()
  .max(40, "form.too-long")
  .transform((text, context) => {
    const bare = text.trim();
    const sign = /^[-−–]/.test(bare) ? -1 : 1;
    const size = bare.replace(/^[-−–+]\s*/, "");
    // Zero has no sign.
    return size === "" ? 0 : sign * hoursFrom(size, context) || 0;
  });

// eslint-disable-next-line no-control-regex -- the point of this pattern is to name control characters
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

/** Text of at most `max` characters that can be stored and printed. */
export function textField(max: number) {
  return z
    .string()
    .max(max, "form.too-long")
    .refine((text) => !UNPRINTABLE.test(text), "form.unprintable");
}

/** One line that must say something. */
export function requiredLine(max: number) {
  return textField(max)
    .transform((text) => text.trim())
    .refine((text) => text !== "", "form.required");
}

/** Checkbox: browsers send `on` or nothing. Scripts hold a boolean. */
export const checkboxField = z
  .union([z.string(), z.boolean()])
  .optional()
  .transform((value) => value === true || value === "on");
