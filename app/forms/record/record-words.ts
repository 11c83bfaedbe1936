import { useTranslations } from "use-intl";

import type { FieldSpec } from "./field-spec.ts";
import { rowsSpecOf } from "./row-act.ts";

export interface RecordWords {
  readonly label: (spec: FieldSpec) => string;
  /** Undefined where the field explains itself. */
  readonly hint: (spec: FieldSpec) => string | undefined;
  readonly row: (spec: { readonly row: string }, number: number) => string;
  readonly choice: (words: string, value: string) => string;
}

/** Words of described forms, from the catalogue. */
export function useRecordWords(): RecordWords {
  const t = useTranslations();
  const say = (key: string, values?: Record<string, string | number>) => t(key as never, values as never);
  return {
    label: (spec) => say(`records.fields.${spec.label}`),
    hint: (spec) => {
      const key = `records.hints.${spec.label}`;
      return t.has(key as never) ? say(key) : undefined;
    },
    row: (spec, number) => say(`records.rows.${spec.row}`, { number }),
    choice: (words, value) => say(`${words}.${value}`),
  };
}

/** Labels for the error summary, by field name; rows are named by their number. */
export function recordLabels(
  fields: readonly FieldSpec[],
  words: RecordWords,
  rowCount: (name: string) => number,
): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const spec of fields) {
    labels[spec.name] = words.label(spec);
    const rows = rowsSpecOf(spec);
    if (!rows) continue;
    for (let at = 0; at < rowCount(spec.name); at += 1)
      for (const column of rows.columns)
        labels[`${spec.name}.${at}.${column.name}`] = `${words.row(rows, at + 1)}, ${words.label(column)}`;
  }
  return labels;
}
