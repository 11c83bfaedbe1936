import { useTranslations } from "use-intl";

import { flatten, type FormTree, textAt } from "#app/forms/form-tree.ts";
import type { CellSpec, FieldSpec } from "#app/forms/record/field-spec.ts";
import { useRecordWords } from "#app/forms/record/record-words.ts";
import { rowsIn, rowsSpecOf } from "#app/forms/record/row-act.ts";
import type { RecordView } from "#app/queries/records/record-view.server.ts";

import { type Fact, Facts } from "../ui/facts.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

function useShown() {
  const words = useRecordWords();
  const t = useTranslations("controls");
  return (spec: FieldSpec, values: FormTree, name = spec.name): string => {
    const text = textAt(values, name);
    if (spec.kind === "choice") return text === "" ? "" : words.choice(spec.words, text);
    if (spec.kind === "check") return t(text === "on" ? "yes" : "no");
    if (spec.kind === "checks")
      return spec.values
        .filter((value) => textAt(values, `${name}.${value}`) === "on")
        .map((value) => words.choice(spec.words, value))
        .join(", ");
    if (spec.kind === "several") {
      const entry = values[name];
      return entry === undefined
        ? ""
        : flatten(entry)
            .map(([, one]) => one)
            .filter(Boolean)
            .join(", ");
    }
    return text;
  };
}

function Rows({
  rows,
  columns,
}: {
  readonly rows: readonly FormTree[];
  readonly columns: readonly CellSpec[];
}) {
  const words = useRecordWords();
  const shown = useShown();
  return (
    <ol className="list">
      {rows.map((row, at) => (
        <li key={at}>
          {columns
            .map((column) => ({ column, text: shown(column, row) }))
            .filter(
              ({ column, text }) =>
                text !== "" && !(column.kind === "check" && textAt(row, column.name) !== "on"),
            )
            .map(({ column, text }, place) => (
              <span
                key={column.name}
                lang={isTyped(column) ? STORED_LANGUAGE : undefined}
                className={place === 0 ? "strong" : "prewrap"}
              >
                {place === 0 ? text : column.kind === "check" ? ` · ${words.label(column)}` : ` · ${text}`}
              </span>
            ))}
        </li>
      ))}
    </ol>
  );
}

/** Free text and names of the organisation; the other kinds show words of ours. */
function isTyped({ kind }: FieldSpec): boolean {
  return (
    kind === "text" ||
    kind === "line" ||
    kind === "lines" ||
    kind === "pick" ||
    kind === "picks" ||
    kind === "several"
  );
}

/** A record to read, in the words and the order of its form. */
export function RecordFacts({ view }: { readonly view: Pick<RecordView, "fields" | "values"> }) {
  const words = useRecordWords();
  const shown = useShown();
  const facts = view.fields.map((spec): Fact => {
    const rows = rowsSpecOf(spec);
    const label = words.label(spec);
    if (!rows) return { label, value: shown(spec, view.values), stored: isTyped(spec) };
    const list = rowsIn(view.values, spec.name);
    return { label, value: list.length === 0 ? "" : <Rows rows={list} columns={rows.columns} /> };
  });
  return <Facts facts={facts} />;
}
