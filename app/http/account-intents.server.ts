import { z } from "zod";

import { ROLE_CODES } from "#app/domain/access/index.ts";
import { dateSchema } from "#app/domain/exchange/index.ts";

import { requiredLine } from "./form-fields.ts";

const account = z.string().min(1).max(64);

const optional = (schema: z.ZodType<string>, message: string) =>
  z
    .union([z.literal(""), schema], { error: message })
    .optional()
    .transform((value) => (value === "" || value === undefined ? null : value));

function unitCodes(text: string): string[] {
  return text
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

/** The acts of the accounts page; each accepts exactly its own fields. */
export const accountIntentSchema = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("create"),
    login: requiredLine(100),
    displayName: requiredLine(200),
    email: optional(z.email().max(200), "form.email"),
  }),
  z.strictObject({ intent: z.literal("disable"), account }),
  z.strictObject({ intent: z.literal("enable"), account }),
  z.strictObject({ intent: z.literal("renew"), account }),
  z.strictObject({ intent: z.literal("revoke"), grant: account }),
  z.strictObject({
    intent: z.literal("grant"),
    account,
    role: z.enum(ROLE_CODES),
    reach: z.enum(["node", "subtree"]),
    until: optional(dateSchema, "form.date"),
    units: z
      .string()
      .max(2_000)
      .optional()
      .transform((text) => unitCodes(text ?? "")),
  }),
]);

export type AccountIntent = z.infer<typeof accountIntentSchema>;
