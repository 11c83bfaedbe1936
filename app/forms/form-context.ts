import { createContext, useContext } from "react";
import type { UseFormReturn } from "react-hook-form";

import type { FormTree } from "./form-tree.ts";

export interface AppFormContext {
  readonly form: UseFormReturn;
  /** What the fields hold on the first paint and without JavaScript. */
  readonly values: FormTree;
  /** Sentence for the field, or undefined. */
  readonly errorOf: (name: string) => string | undefined;
  readonly idOf: (name: string) => string;
}

export const FormContext = createContext<AppFormContext | null>(null);

/** The form around a field. */
export function useAppForm(): AppFormContext {
  const context = useContext(FormContext);
  if (!context) throw new Error("A field stands outside of <Form>.");
  return context;
}
