import { zodResolver } from "@hookform/resolvers/zod";
import { Form as RemixForm, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { z } from "zod";

import { DraftNotice } from "./drafts/draft-notice.tsx";
import { useFormDraft } from "./drafts/use-form-draft.ts";
import { useErrorText } from "./error-text.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { type AppFormContext, FormContext } from "./form-context.ts";
import { type FormTree, formTree } from "./form-tree.ts";
import type { FormErrors } from "./parse-form.ts";
import { Sending } from "./sending.tsx";
import { asFieldErrors, codeAt, errorPaths } from "./server-errors.ts";
import { useFieldOfAddress } from "./use-field-of-address.ts";
import { useSeenValues } from "./use-seen-values.ts";

interface FormProps {
  readonly id: string;
  readonly schema: z.ZodType;
  readonly values: FormTree;
  /** From the action's answer. */
  readonly errors?: FormErrors | undefined;
  /** Version the values were read from (optimistic lock) and identity of this submission (sent twice, done once). */
  readonly version: number;
  readonly submitId: string;
  /** Values at that version, sent along so that a conflict can tell who changed what. */
  readonly base?: FormTree | undefined;
  /** Labels for the error summary, by field name. */
  readonly labels: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

const NO_ERRORS: FormErrors = {};
const OWN_FIELDS = new Set(["version", "submitId", "intent", "base"]);

/** What a person typed before the scripts were there must survive their arrival. */
function typedSoFar({ id, values, version }: FormProps): FormTree {
  if (typeof document === "undefined") return values;
  const element = document.getElementById(id);
  if (!(element instanceof HTMLFormElement)) return values;
  const field = element.elements.namedItem("version");
  // After a conflict the page still holds the form of the older version while the new one is made.
  if (!(field instanceof HTMLInputElement) || field.value !== String(version)) return values;
  const typed = [...new FormData(element).entries()].filter(
    ([name]) => !OWN_FIELDS.has(name) && !name.startsWith("resolve."),
  );
  return formTree(typed);
}

/** react-hook-form compares this by identity: a fresh object on each render would never come to rest. */
function useStableErrors(errors: FormErrors | undefined) {
  const key = JSON.stringify(errors ?? NO_ERRORS);
  return useMemo(() => asFieldErrors(JSON.parse(key) as FormErrors), [key]);
}

function useBridge(props: FormProps) {
  const { schema, errors } = props;
  const [defaultValues] = useState(() => typedSoFar(props));
  const resolver = useMemo(() => zodResolver(schema as never) as unknown as Resolver, [schema]);
  return useForm({
    defaultValues,
    errors: useStableErrors(errors),
    resolver,
    mode: "onSubmit",
    reValidateMode: "onChange",
    shouldFocusError: false,
  });
}

/**
 * The one form of this product. react-hook-form only checks and decorates; what the server gets is always the browser's
 * own form data, the same with and without JavaScript.
 */
export function Form(props: FormProps) {
  const { id, values, errors, submitId, labels, children } = props;
  const form = useBridge(props);
  const { version, base, onSent } = useSeenValues(form, props);
  const [isWaiting, setWaiting] = useState(false);
  const isBusy = useNavigation().formData?.get("submitId") === submitId || isWaiting;
  const draft = useFormDraft(form, { id, version, submitId, answered: errors !== undefined });
  const submit = useSubmit();
  const summary = useRef<HTMLDivElement>(null);
  const errorText = useErrorText();
  const shown = form.formState.errors;
  const attempts = form.formState.submitCount;
  const paths = errorPaths(shown);
  useFieldOfAddress(id);

  useEffect(() => {
    if (paths.length > 0 || errors?.[""]) summary.current?.focus();
    // Focus moves once per attempt, not on each keystroke: the paths are read, not watched.
  }, [attempts, errors]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const target = (event.nativeEvent as SubmitEvent).submitter ?? event.currentTarget;
    event.preventDefault();
    void form.handleSubmit(async () => {
      setWaiting(true);
      if (draft.keeping) await draft.keeping.beforeSubmit();
      onSent();
      submit(target as HTMLFormElement);
      setWaiting(false);
    })(event);
  };

  const errorOf = useCallback(
    (name: string) => {
      const code = codeAt(shown, name);
      return code === undefined ? undefined : errorText(code);
    },
    [shown, errorText],
  );
  const context: AppFormContext = { form, values, errorOf, idOf: (name) => `${id}-${name}` };
  return (
    <FormContext.Provider value={context}>
      <RemixForm
        id={id}
        method="post"
        noValidate
        onSubmit={onSubmit}
        onBlur={() => void draft.keeping?.flush()}
        aria-busy={isBusy ? "true" : undefined}
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="submitId" value={submitId} />
        {base ? <input type="hidden" name="base" value={JSON.stringify(base)} /> : null}
        <ErrorSummary ref={summary} paths={paths} labels={labels} general={errors?.[""]} />
        <DraftNotice draft={draft} version={version} />
        {children}
        <Sending active={isBusy} />
      </RemixForm>
    </FormContext.Provider>
  );
}
