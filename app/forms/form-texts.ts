import type { FormTree } from "./form-tree.ts";

/** Entries of react-hook-form as the browser would send them. */
export function formTexts(values: unknown): FormTree {
  return JSON.parse(
    JSON.stringify(values, (_, value: unknown) => (value === true ? "on" : value === false ? "" : value)),
  ) as FormTree;
}
