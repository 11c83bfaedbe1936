import { z } from "zod";

import type { ProcessDependency } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";
import { signedHoursField, textField } from "../form-values.schema.ts";
import { hoursText } from "../hours-text.ts";

export const DEPENDENCY_KINDS = ["upstream", "parallel", "downstream"] as const;
export const AGREEMENTS = ["proposed", "agreed", "disputed", "decided"] as const;
export const REQUIRED_STATES = ["running", "completed"] as const;

/** Nothing chosen leaves the key out. */
function optionalChoice<const T extends readonly [string, ...string[]]>(choices: T) {
  return z
    .union([z.literal(""), z.enum(choices)], "form.invalid")
    .transform((value) => (value === "" ? undefined : value));
}

/** Dependency of one process on another: kind, offset, state, agreement and why. */
export const dependencySchema = z.strictObject({
  kind: z.enum(DEPENDENCY_KINDS, "form.invalid"),
  offsetHours: signedHoursField,
  requiredState: optionalChoice(REQUIRED_STATES),
  agreement: optionalChoice(AGREEMENTS),
  reason: textField(8000),
});

export type DependencyForm = z.output<typeof dependencySchema>;

export function dependencyValues(dependency: ProcessDependency | null): FormTree {
  return {
    kind: dependency?.kind ?? "upstream",
    offsetHours: hoursText(dependency?.offsetHours ?? 0),
    requiredState: dependency?.requiredState ?? "",
    agreement: dependency?.agreement ?? (dependency ? "" : "proposed"),
    reason: dependency?.reason ?? "",
  };
}

/** The link as it is stored; keys that say nothing are left out. */
export function dependencyOf(
  ends: Pick<ProcessDependency, "consumer" | "requires">,
  form: DependencyForm,
): ProcessDependency {
  const { kind, offsetHours, requiredState, agreement, reason } = form;
  return {
    ...ends,
    kind,
    offsetHours,
    ...(requiredState ? { requiredState } : {}),
    ...(agreement ? { agreement } : {}),
    ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
  };
}
