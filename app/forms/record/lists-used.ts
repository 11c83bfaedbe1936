import type { FieldSpec, PickList } from "./field-spec.ts";
import { rowsSpecOf } from "./row-act.ts";

/** Lists the fields of a form pick from. */
export function listsUsed(fields: readonly FieldSpec[]): PickList[] {
  const cells: FieldSpec[] = fields.flatMap(
    (spec): readonly FieldSpec[] => rowsSpecOf(spec)?.columns ?? [spec],
  );
  return [...new Set(cells.flatMap((spec) => ("list" in spec ? [spec.list] : [])))];
}
