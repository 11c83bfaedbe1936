import type { ReactNode } from "react";
import type { z } from "zod";

import type { RefusedForm } from "#app/forms/conflict-answer.ts";
import { ConflictFields } from "#app/forms/conflict-fields.tsx";
import { Form } from "#app/forms/form.tsx";
import type { FormTree } from "#app/forms/form-tree.ts";

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
        <ConflictFields conflict={conflict} labels={labels} />
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
