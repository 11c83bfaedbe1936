import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";

import { sameEntries } from "./drafts/draft.ts";
import type { FormTree } from "./form-tree.ts";
import { formTexts } from "./form-texts.ts";

interface Shown {
  readonly version: number;
  readonly base?: FormTree | undefined;
  readonly values: FormTree;
  /** Of a submission that was refused. */
  readonly errors?: object | undefined;
}

/**
 * The fields keep what they were filled with; so do the version and the values that are sent along with them, although
 * the page may have asked its server again since. Where nothing was typed yet the fields follow what is stored now.
 */
export function useSeenValues(form: UseFormReturn, shown: Shown) {
  const [seen, setSeen] = useState(shown);
  /** The version of what this person has just saved is no surprise. */
  const sentFrom = useRef<number | null>(null);
  const { version, errors } = shown;
  useEffect(() => {
    if (errors) sentFrom.current = null;
  }, [errors]);
  useEffect(() => {
    if (version === seen.version) return;
    const typed = formTexts(form.getValues());
    const isUntouched = sameEntries(typed, seen.values);
    const isOwn = sentFrom.current === seen.version || sameEntries(typed, shown.values);
    if (isUntouched && !isOwn) form.reset(shown.values);
    if (isUntouched || isOwn || sameEntries(shown.values, seen.values)) setSeen(shown);
    // Only another version is news: values without one are those of the same page.
  }, [version]);
  return {
    version: seen.version,
    base: seen.base,
    onSent: () => {
      sentFrom.current = seen.version;
    },
  };
}
