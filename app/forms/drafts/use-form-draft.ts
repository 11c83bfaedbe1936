import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";

import { formTexts } from "../form-texts.ts";
import { flatten, type FormTree } from "../form-tree.ts";
import { type DraftState, useDraft } from "./use-draft.ts";

interface FormDraft {
  readonly id: string;
  readonly version: number;
  readonly submitId: string;
  readonly answered: boolean;
}

/** Lists are set as a whole, so that rows come and go; everything else field by field. */
function restore(form: UseFormReturn, values: FormTree): void {
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) form.setValue(name, value, { shouldDirty: true });
    else
      for (const [path, text] of flatten(value, name)) {
        const isBox = typeof form.getValues(path) === "boolean" || path.startsWith("irrelevant.");
        form.setValue(path, isBox ? text === "on" : text, { shouldDirty: true });
      }
  }
}

/** Drafts of a form whose fields react-hook-form holds. */
export function useFormDraft(
  form: UseFormReturn,
  { id, version, submitId, answered }: FormDraft,
): DraftState {
  const draft = useDraft({
    form: id,
    version,
    answered,
    read: () => ({ values: formTexts(form.getValues()), submitId }),
    restore: (values) => restore(form, values),
  });
  const { keeping } = draft;
  useEffect(() => {
    const subscription = form.watch(() => keeping?.touched());
    return () => subscription.unsubscribe();
  }, [form, keeping]);
  return draft;
}
