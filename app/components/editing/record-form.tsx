import type { ReactNode } from "react";
import type { z } from "zod";

import { ConflictFields } from "#app/forms/conflict-fields.tsx";
import type { FieldDifference } from "#app/forms/conflict.ts";
import { Form } from "#app/forms/form.tsx";
import type { FormTree } from "#app/forms/form-tree.ts";
import type { FormErrors } from "#app/forms/parse-form.ts";

/** What an action answers when it does not save. */
export interface RefusedForm {
  readonly values: FormTree;
  readonly errors: FormErrors;
  readonly version: number;
  /** Values stored at that version. */
  readonly base?: FormTree | undefined;
  readonly conflict?: {
    readonly differences: readonly FieldDifference[];
    readonly taken?: readonly FieldDifference[];
    readonly savedBy: string | null;
  };
}

interface RecordFormProps {
  readonly id: string;
  readonly schema: z.ZodType;
  readonly values: FormTree;
  readonly version: number;
  readonly submitId: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly answer: RefusedForm | undefined;
  readonly save: string;
  readonly children: ReactNode;
}

/** Form of one record: keeps drafts, shows both versions after a conflict, saves with one button. */
export function RecordForm(props: RecordFormProps) {
  const { id, schema, submitId, labels, answer, save, children } = props;
  const conflict = answer?.conflict;
  return (
    <Form
      key={conflict ? `conflict-${answer.version}` : "form"}
      id={id}
      schema={schema}
      values={answer?.values ?? props.values}
      base={answer ? answer.base : props.values}
      errors={answer?.errors}
      version={answer?.version ?? props.version}
      submitId={submitId}
      labels={labels}
    >
      <div className="stack form-narrow">
        {conflict ? (
          <ConflictFields
            differences={conflict.differences}
            taken={conflict.taken}
            savedBy={conflict.savedBy}
            labelOf={(path) => labels[path] ?? path}
          />
        ) : null}
        {children}
        <div className="form-actions">
          <button className="kern-btn kern-btn--primary" type="submit" name="intent" value="save">
            {save}
          </button>
        </div>
      </div>
    </Form>
  );
}
