import { type ReactNode, useMemo } from "react";
import { useTranslations } from "use-intl";

import type { RefusedForm } from "../conflict-answer.ts";
import { ConflictFields } from "../conflict-fields.tsx";
import { type FieldNotices, FieldNoticesProvider } from "../field-notices.tsx";
import { Form } from "../form.tsx";
import type { FormTree } from "../form-tree.ts";
import { useFormValues } from "../use-form-values.ts";
import type { FieldSpec, PickLists } from "./field-spec.ts";
import { listsUsed } from "./lists-used.ts";
import { PickDatalists, PickListsContext } from "./pick-list.tsx";
import { RecordFields } from "./record-field.tsx";
import { recordSchema } from "./record-schema.ts";
import { recordLabels, useRecordWords } from "./record-words.ts";
import { rowsIn } from "./row-act.ts";

export interface RecordFormProps {
  readonly id: string;
  readonly fields: readonly FieldSpec[];
  readonly lists: PickLists;
  /** What is stored, and its version. */
  readonly values: FormTree;
  readonly version: number;
  readonly submitId: string;
  /** From the action, when it did not save. */
  readonly answer: RefusedForm | undefined;
  /** Stands above the fields, inside of the form: may show live values. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Rules that the values break as they stand in the form; they never stop saving. */
  readonly noticesOf?: (values: FormTree) => FieldNotices;
}

const NO_NOTICES: FieldNotices = {};

function NoticedFields({ fields, noticesOf }: Pick<RecordFormProps, "fields" | "noticesOf">) {
  const values = useFormValues();
  return (
    <FieldNoticesProvider notices={noticesOf?.(values) ?? NO_NOTICES}>
      <RecordFields fields={fields} />
    </FieldNoticesProvider>
  );
}

/** A form that is described by its fields: the same with and without JavaScript, with drafts and conflicts. */
export function RecordForm(props: RecordFormProps) {
  const { id, fields, lists, submitId, answer, noticesOf } = props;
  const { values, version } = answer ?? props;
  const base = answer ? answer.base : props.values;
  const conflict = answer?.conflict;
  const t = useTranslations("records");
  const words = useRecordWords();
  const schema = useMemo(() => recordSchema(fields, lists), [fields, lists]);
  const labels = recordLabels(fields, words, (name) => rowsIn(values, name).length + 50);
  return (
    <PickListsContext.Provider value={lists}>
      <Form
        key={conflict ? `conflict-${version}` : "form"}
        id={id}
        errors={answer?.errors}
        {...{ schema, values, base, version, submitId, labels }}
      >
        {/* The first submit button is what Enter in a field means. */}
        <button
          type="submit"
          name="intent"
          value="save"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        >
          {t("save")}
        </button>
        <div className="stack">
          <ConflictFields conflict={conflict} labels={labels} />
          {props.children}
          <NoticedFields fields={fields} noticesOf={noticesOf} />
          <div className="form-actions">
            <button className="kern-btn kern-btn--primary" type="submit" name="intent" value="save">
              {t("save")}
            </button>
            {props.actions}
          </div>
        </div>
        <PickDatalists used={listsUsed(fields)} />
      </Form>
    </PickListsContext.Provider>
  );
}
