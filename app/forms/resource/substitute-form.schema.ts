import { z } from "zod";

import type { Capacity } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";
import { requiredLine } from "../form-values.schema.ts";
import { hoursText } from "../hours-text.ts";
import { readQuantities } from "../process/resource-use.schema.ts";

/** Ersatzkapazität of a resource: what stands in for it, and how much of it at each time horizon. */
export function substituteFormSchema(horizons: number) {
  return z
    .strictObject({
      id: requiredLine(64),
      name: requiredLine(300),
      quantities: z.array(z.string().max(20, "form.too-long")).max(50).optional(),
    })
    .transform((form, context) => {
      const quantities = readQuantities(form.quantities ?? [], horizons) ?? "use.quantities";
      if (typeof quantities !== "string") return { ...form, quantities };
      context.addIssue({ code: "custom", message: quantities, path: ["quantities", "0"] });
      return z.NEVER;
    });
}

export function substituteFormValues(capacity: Capacity | null, id: string, horizons: number): FormTree {
  return {
    id,
    name: capacity?.name ?? "",
    quantities: Array.from({ length: horizons }, (_, at) => hoursText(capacity?.quantities[at])),
  };
}
