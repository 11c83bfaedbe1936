import { z } from "zod";

import { requiredLine, textField } from "../form-values.schema.ts";

/** What a new process needs before its BIA-Bogen can be filled in. */
export function newProcessSchema(people: readonly string[]) {
  return z.strictObject({
    id: requiredLine(64),
    name: requiredLine(300),
    unit: requiredLine(300),
    owner: z
      .string()
      .refine((id) => id === "" || people.includes(id), "process.person")
      .transform((id) => (id === "" ? null : id)),
    description: textField(8000),
  });
}
