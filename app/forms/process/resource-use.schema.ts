import { z } from "zod";

import type { ResourceUse } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";
import { checkboxField, hoursField, optionalHoursField, textField } from "../form-values.schema.ts";
import { entriesPerHorizon } from "../horizon-entries.ts";
import { hoursText } from "../hours-text.ts";

/** Amounts per time horizon, or the code of what is wrong with them; undefined when none is given. */
export function readQuantities(cells: readonly string[], horizons: number): number[] | string | undefined {
  const texts = entriesPerHorizon(cells, horizons);
  if (!Array.isArray(texts)) return texts;
  const numbers = texts.map((text) =>
    /^\d{1,7}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : -1,
  );
  return numbers.some((number) => number < 0 || number > 1_000_000) ? "use.quantities" : numbers;
}

/** A demand counts what is needed until then, so it cannot fall. */
function readDemand(cells: readonly string[], horizons: number): number[] | string | undefined {
  const numbers = readQuantities(cells, horizons);
  if (!Array.isArray(numbers)) return numbers;
  const falls = numbers.some((number, at) => at > 0 && number < (numbers[at - 1] as number));
  return falls ? "use.quantities-falling" : numbers;
}

/** What a process needs of a resource: lead time, data, amounts per time horizon. */
export function resourceUseSchema(horizons: number) {
  return z
    .strictObject({
      leadHours: hoursField,
      rpoHours: optionalHoursField,
      quantities: z.array(z.string().max(20, "form.too-long")).max(50).optional(),
      qualification: textField(8000),
      replaceable: z.enum(["", "yes", "no"], "form.invalid"),
      normalOperationOnly: checkboxField,
      remark: textField(8000),
    })
    .transform((form, context) => {
      const quantities = readDemand(form.quantities ?? [], horizons);
      if (typeof quantities === "string") {
        context.addIssue({ code: "custom", message: quantities, path: ["quantities", "0"] });
        return z.NEVER;
      }
      return { ...form, quantities };
    });
}

export type ResourceUseForm = z.output<ReturnType<typeof resourceUseSchema>>;

export function resourceUseValues(use: ResourceUse | null, horizons: number): FormTree {
  return {
    leadHours: hoursText(use?.leadHours ?? 0),
    rpoHours: hoursText(use?.rpoHours),
    quantities: Array.from({ length: horizons }, (_, at) => hoursText(use?.quantities?.[at])),
    qualification: use?.qualification ?? "",
    replaceable: use?.replaceable === undefined ? "" : use.replaceable ? "yes" : "no",
    normalOperationOnly: use?.normalOperationOnly ? "on" : "",
    remark: use?.remark ?? "",
  };
}

/** The link as it is stored; keys that say nothing are left out. */
export function resourceUseOf(
  ends: Pick<ResourceUse, "process" | "resource">,
  form: ResourceUseForm,
): ResourceUse {
  const text = (key: "qualification" | "remark") => {
    const value = form[key].trim();
    return value === "" ? {} : { [key]: value };
  };
  return {
    ...ends,
    leadHours: form.leadHours,
    rpoHours: form.rpoHours,
    ...(form.quantities ? { quantities: form.quantities } : {}),
    ...text("qualification"),
    ...(form.replaceable === "" ? {} : { replaceable: form.replaceable === "yes" }),
    ...(form.normalOperationOnly ? { normalOperationOnly: true } : {}),
    ...text("remark"),
  };
}
