import { z } from "zod";

// eslint-disable-next-line no-control-regex -- the point of this pattern is to name control characters
const UNPRINTABLE = /[\u0000-\u001F\u007F]|\p{Surrogate}/u;

/** One line that must say something, trimmed. */
export function requiredLine(max: number) {
  return z
    .string({ error: "form.required" })
    .max(max, "form.invalid")
    .refine((text) => !UNPRINTABLE.test(text), "form.invalid")
    .transform((text) => text.trim())
    .refine((text) => text !== "", "form.required");
}

/** A password exactly as typed or pasted; the limit only keeps absurd lengths from the hash function. */
export const passwordField = z
  .string({ error: "form.required" })
  .min(1, "form.required")
  .max(1_000, "password.too-long");

/** Where to go afterwards; judged by `safeRedirect`. */
export const returnField = z.string().max(2_000).optional();
