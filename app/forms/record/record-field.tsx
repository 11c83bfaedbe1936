import { useTranslations } from "use-intl";

import {
  CheckboxField,
  HiddenField,
  HoursField,
  PlainInput,
  SelectField,
  TextArea,
  TextField,
} from "../field.tsx";
import { textAt } from "../form-tree.ts";
import { useFormValues } from "../use-form-values.ts";
import type { CellSpec, ChecksSpec, ChoiceSpec, FieldSpec, SeveralSpec } from "./field-spec.ts";
import { PickField } from "./pick-list.tsx";
import { useRecordWords } from "./record-words.ts";
import { rowsSpecOf } from "./row-act.ts";
import { RowsField } from "./rows-field.tsx";

interface RecordFieldProps<Spec> {
  readonly spec: Spec;
  /** Name in the form: inside of a row it begins with the place of the row. */
  readonly name: string;
}

function useProps(spec: FieldSpec, name: string) {
  const words = useRecordWords();
  const hint = words.hint(spec);
  return {
    name,
    label: words.label(spec),
    ...(hint === undefined ? {} : { hint }),
    optional: !spec.required && spec.kind !== "choice",
  };
}

/** One field more than there are entries, so that the next one can be named. */
function SeveralField({ spec, name }: RecordFieldProps<SeveralSpec>) {
  const t = useTranslations("records");
  const words = useRecordWords();
  const values = useFormValues();
  const filled = Array.from({ length: spec.most }, (_, at) => textAt(values, `${name}.${at}`) !== "");
  const count = Math.min(spec.most, Math.max(2, filled.lastIndexOf(true) + 2));
  return Array.from({ length: count }, (_, at) => (
    <PickField
      key={at}
      name={`${name}.${at}`}
      label={t("several", { label: words.label(spec), number: at + 1 })}
      list={spec.list}
      optional
    />
  ));
}

function ChoiceField({ spec, name }: RecordFieldProps<ChoiceSpec>) {
  const words = useRecordWords();
  const props = useProps(spec, name);
  const choices = spec.values.map((value) => ({ value, label: words.choice(spec.words, value) }));
  return (
    <SelectField {...props} choices={spec.required ? choices : [{ value: "", label: "–" }, ...choices]} />
  );
}

type PlainSpec = Exclude<CellSpec, ChoiceSpec | SeveralSpec>;

function PlainCell({ spec, name }: RecordFieldProps<PlainSpec>) {
  const props = useProps(spec, name);
  switch (spec.kind) {
    case "text":
    case "lines":
      return <TextArea {...props} rows={spec.kind === "text" ? 2 : 4} />;
    case "date":
      return <TextField {...props} type="date" />;
    case "hours":
      return <HoursField {...props} />;
    case "check":
      return <CheckboxField {...props} />;
    case "pick":
    case "picks":
      return <PickField {...props} list={spec.list} />;
    case "hidden":
      return <HiddenField name={name} />;
    case "line":
      return <TextField {...props} />;
    default:
      return <PlainInput {...props} narrow />;
  }
}

/** One field of one line or one text. */
export function CellField({ spec, name }: RecordFieldProps<CellSpec>) {
  if (spec.kind === "several") return <SeveralField spec={spec} name={name} />;
  return spec.kind === "choice" ? (
    <ChoiceField spec={spec} name={name} />
  ) : (
    <PlainCell spec={spec} name={name} />
  );
}

function ChecksField({ spec, name }: RecordFieldProps<ChecksSpec>) {
  const words = useRecordWords();
  return (
    <fieldset className="fieldset stack stack--tight">
      <legend className="field__label">{words.label(spec)}</legend>
      {spec.values.map((value) => (
        <CheckboxField key={value} name={`${name}.${value}`} label={words.choice(spec.words, value)} />
      ))}
    </fieldset>
  );
}

const WIDE = new Set(["text", "lines", "rows", "picks", "checks"]);

/** The fields of a described form, in their order. */
export function RecordFields({ fields }: { readonly fields: readonly FieldSpec[] }) {
  return (
    <div className="form-grid">
      {fields.map((spec) => {
        const rows = rowsSpecOf(spec);
        const field = rows ? (
          <RowsField spec={rows} cell={(column, name) => <CellField spec={column} name={name} />} />
        ) : spec.kind === "checks" ? (
          <ChecksField spec={spec} name={spec.name} />
        ) : (
          <CellField spec={spec as CellSpec} name={spec.name} />
        );
        return (
          <div key={spec.name} className={spec.wide || WIDE.has(spec.kind) ? "form-grid__full" : undefined}>
            {field}
          </div>
        );
      })}
    </div>
  );
}
