import { useWatch } from "react-hook-form";

import { useAppForm } from "./form-context.ts";
import type { FormTree } from "./form-tree.ts";

/** Present values of the form around; on the server and before the scripts are there, the ones it was rendered with. */
export function useFormValues(): FormTree {
  const { form, values } = useAppForm();
  const watched: unknown = useWatch({ control: form.control });
  return { ...values, ...(watched as FormTree) };
}
