import type { FieldSpec } from "#app/forms/record/field-spec.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import { recordValues } from "#app/forms/record/record-values.ts";

/** Form of a part that exists once per organisation; empty where there is none yet. */
export interface SingleRecordView {
  readonly stored: boolean;
  readonly version: number;
  readonly values: FormTree;
}

export function singleRecordView(
  stored: { readonly value: object; readonly version: number } | undefined,
  fields: readonly FieldSpec[],
): SingleRecordView {
  return {
    stored: stored !== undefined,
    version: stored?.version ?? 0,
    values: recordValues(stored?.value ?? {}, fields, {}),
  };
}
