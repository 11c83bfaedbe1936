import type { z } from "zod";

import { err, ok, type Result } from "#app/domain/shared/result.ts";

import { problem } from "./problem.server.ts";

const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i;

/** Message codes by field name. */
export type FieldErrors = Readonly<Record<string, string>>;

async function readFields(request: Request): Promise<Record<string, string>> {
  if (!FORM_TYPES.test(request.headers.get("content-type") ?? "")) throw problem("request.malformed");
  const form = await request.formData().catch(() => {
    throw problem("request.malformed");
  });
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of form) {
    if (typeof value !== "string" || name in fields) throw problem("request.malformed");
    fields[name] = value;
  }
  return fields;
}

/**
 * Reads a form strictly (promise SEC-20): files, repeated and unknown fields are refused with 400 before anything is
 * done; values that break a rule come back as one code per field.
 * @param schema a `z.strictObject`, whose messages are the codes
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Result<z.output<Schema>, FieldErrors>> {
  const parsed = schema.safeParse({ ...(await readFields(request)) });
  if (parsed.success) return ok(parsed.data);
  if (parsed.error.issues.some(({ code }) => code === "unrecognized_keys"))
    throw problem("request.unknown-field");
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
  return err(errors);
}
