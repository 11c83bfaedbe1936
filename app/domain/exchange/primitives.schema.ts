import { z } from "zod";

/** No control characters except tab and line break, no lone surrogates: such text cannot be stored or printed. */
// eslint-disable-next-line no-control-regex -- the point of this pattern is to name control characters
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

function printable(max: number) {
  return z
    .string()
    .max(max)
    .refine((value) => !UNPRINTABLE.test(value), { error: "text.unprintable" });
}

/** Identifier of an object inside one organisation, for example `GP-05`. Compared as plain code points. */
export const idSchema = printable(64).refine((value) => value.trim() === value && value !== "", {
  error: "id.blank",
});

/** Organisation code, unique in one installation: letters, digits and `-`. */
export const codeSchema = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9ÄÖÜäöüß-]+$/, { error: "organisation.code" });

/** One line of text that must say something. */
export const lineSchema = printable(300).refine((value) => value.trim() !== "", {
  error: "text.blank",
});

/** Free text, may be empty, may have several lines. */
export const textSchema = printable(8000);

/** Below it a duration is lost in every rounding: a millionth of an hour is 3.6 milliseconds. */
const SHORTEST_HOURS = 1e-6;

/** A duration is nothing at all or long enough to be told from nothing. */
export function isTellableDuration(hours: number): boolean {
  return hours === 0 || Math.abs(hours) >= SHORTEST_HOURS;
}

/** Duration in decimal hours of calendar time, never negative. `0` means at once. */
export const hoursSchema = z
  .number()
  .nonnegative()
  .max(1_000_000)
  .refine(isTellableDuration, { error: "hours.tiny" });

/** Like {@link hoursSchema}; `null` means unknown or not applicable. */
export const optionalHoursSchema = hoursSchema.nullable();

/** Signed duration in hours: stock > 0, needed earlier < 0. */
export const signedHoursSchema = z
  .number()
  .min(-1_000_000)
  .max(1_000_000)
  .refine(isTellableDuration, { error: "hours.tiny" });

/** Duration in whole minutes of a plan step; `null` means not estimated. */
export const minutesSchema = z.number().int().nonnegative().max(10_000_000).nullable();

/** Calendar date `YYYY-MM-DD`. */
export const dateSchema = z.iso.date();

/** Clock time `HH:MM` (24 h, Europe/Berlin). */
export const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time.clock" });

/** Amount per time horizon, in the order of `parameters.horizonsHours`, cumulated. */
export const quantitiesSchema = z.array(z.number().nonnegative().max(1_000_000)).max(50);

export const classificationSchema = z.enum(["open", "internal", "confidential", "vs-nfd"]);
