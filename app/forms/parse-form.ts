import type { z } from "zod";

import { err, ok, type Result } from "#app/domain/shared/result.ts";

import type { FormTree } from "./form-tree.ts";

/** Message code per dotted field name; `""` for the form as a whole. A code may carry values: `code?hours=21`. */
export type FormErrors = Readonly<Record<string, string>>;

/** Parses a form with the schema that the browser uses too. One error per field: the first. */
export function parseForm<S extends z.ZodType>(schema: S, tree: FormTree): Result<z.output<S>, FormErrors> {
  const parsed = schema.safeParse(tree);
  if (parsed.success) return ok(parsed.data);
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const path = issue.path.join(".");
    errors[path] ??= issue.code === "custom" || issue.message.includes(".") ? issue.message : "form.invalid";
  }
  return err(errors);
}
