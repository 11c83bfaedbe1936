import { type ReactNode, useMemo } from "react";
import { useTranslations } from "use-intl";

import { ConflictFields } from "../conflict-fields.tsx";
import type { FieldDifference } from "../conflict.ts";
import { Form } from "../form.tsx";
import type { FormTree } from "../form-tree.ts";
import type { FormErrors } from "../parse-form.ts";
import type { FieldSpec, PickLists } from "./field-spec.ts";
import { listsUsed } from "./lists-used.ts";
import { PickDatalists, PickListsContext } from "./pick-list.tsx";
import { RecordFields } from "./record-field.tsx";
import { recordSchema } from "./record-schema.ts";
import { recordLabels, useRecordWords } from "./record-words.ts";
import { rowsIn } from "./row-act.ts";

export interface RecordConflict {
  readonly differences: readonly FieldDifference[];
  readonly savedBy: string | null;
}

export interface RecordFormProps {
  readonly id: string;
  readonly fields: readonly FieldSpec[];
  readonly lists: PickLists;
  readonly values: FormTree;
  readonly errors?: FormErrors | undefined;
  readonly version: number;
  readonly submitId: string;
  readonly conflict?: RecordConflict | undefined;
  /** Stands above the fields, inside of the form: may show live values. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A form that is described by its fields: the same with and without JavaScript, with drafts and conflicts. */
export function RecordForm(props: RecordFormProps) {
  const { id, fields, lists, values, errors, version, submitId, conflict } = props;
  const t = useTranslations("records");
  const words = useRecordWords();
  const schema = useMemo(() => recordSchema(fields, lists), [fields, lists]);
  const labels = recordLabels(fields, words, (name) => rowsIn(values, name).length + 50);
  return (
    <PickListsContext.Provider value={lists}>
      <Form id={id} {...{ schema, values, errors, version, submitId, labels }}>
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
          {conflict ? (
            <ConflictFields
              differences={conflict.differences}
              savedBy={conflict.savedBy}
              labelOf={(path) => labels[path] ?? path}
            />
          ) : null}
          {props.children}
          <RecordFields fields={fields} />
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
