import { useEffect, useRef } from "react";

import { flatten, type FormTree, formTree, textAt } from "../form-tree.ts";
import { type DraftState, useDraft } from "./use-draft.ts";

interface ActDraft {
  /** Null: nothing can be typed here. */
  readonly name: string | null;
  readonly version: number;
  readonly answered: boolean;
  /** A draft that was taken over counts as typed. */
  readonly onRestored: () => void;
}

/** Fields a person fills in; what the form itself adds is hidden, and a decision between two versions is no text. */
function visibleFields(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements]
    .filter(
      (field): field is HTMLInputElement =>
        "name" in field && field.name !== "" && !(field instanceof HTMLButtonElement) && !isHidden(field),
    )
    .filter(({ name }) => !name.startsWith("resolve."));
}

function isHidden(field: Element): boolean {
  return field instanceof HTMLInputElement && field.type === "hidden";
}

function read(form: HTMLFormElement | null): { values: FormTree; submitId: string } {
  if (!form) return { values: {}, submitId: "" };
  const names = new Set(visibleFields(form).map(({ name }) => name));
  const entries = [...new FormData(form).entries()];
  const submitId = entries.find(([name]) => name === "submitId")?.[1];
  return {
    values: formTree(entries.filter(([name]) => names.has(name))),
    submitId: typeof submitId === "string" ? submitId : "",
  };
}

function restore(form: HTMLFormElement | null, values: FormTree): void {
  if (!form) return;
  const known = new Set(flatten(values).map(([name]) => name));
  for (const field of visibleFields(form)) {
    if (field.type === "checkbox" || field.type === "radio")
      field.checked = textAt(values, field.name) === field.value;
    else if (known.has(field.name)) field.value = textAt(values, field.name);
  }
}

/** Drafts of a form whose fields the browser holds. */
export function useActDraft({ name, version, answered, onRestored }: ActDraft) {
  const element = useRef<HTMLFormElement | null>(null);
  const draft: DraftState = useDraft({
    form: name,
    version,
    answered,
    read: () => read(element.current),
    restore: (values) => {
      restore(element.current, values);
      onRestored();
    },
  });
  const { found } = draft;
  useEffect(() => {
    const folded = element.current?.closest("details");
    if (found && folded) folded.open = true;
  }, [found]);
  // A form that is being taken away still has to tell what was typed in it.
  const remember = useRef((form: HTMLFormElement | null) => {
    if (form) element.current = form;
  });
  return { draft, remember: remember.current };
}
