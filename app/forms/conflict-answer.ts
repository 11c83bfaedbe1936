import { type FieldDifference, fieldDifferences, threeWay } from "./conflict.ts";
import { flatten, type FormTree } from "./form-tree.ts";
import type { FormErrors } from "./parse-form.ts";
import type { Submission } from "./read-submission.ts";

/** Both versions of a record that two people changed at once. */
export interface FormConflict {
  /** Changed by both in different ways: a person has to choose. */
  readonly differences: readonly FieldDifference[];
  /** Changed by the other person alone and taken over. */
  readonly taken: readonly FieldDifference[];
  readonly savedBy: string | null;
}

/** What a form shows again after a submission that was not stored. */
export interface RefusedForm {
  readonly values: FormTree;
  /** Values stored at `version`; missing for something new. */
  readonly base?: FormTree | undefined;
  readonly version: number;
  readonly errors: FormErrors;
  readonly conflict?: FormConflict;
}

/** What a form shows when somebody else has saved meanwhile. */
export interface ConflictAnswer extends RefusedForm {
  readonly conflict: FormConflict;
}

type Sent = Pick<RefusedForm, "values" | "base">;
type Stored = { readonly values: FormTree; readonly version: number; readonly savedBy: string | null };

/** Both versions laid together: only what both changed is asked. */
export function conflictAnswer({ values, base }: Sent, stored: Stored): ConflictAnswer {
  const { merged, open, taken } = threeWay(base, values, stored.values);
  const { version, savedBy } = stored;
  const errors = { "": open.length > 0 ? "form.conflict" : "form.merged" };
  return {
    values: merged,
    base: stored.values,
    version,
    errors,
    conflict: { differences: open, taken, savedBy },
  };
}

/** The same question again, as long as somebody has not decided everything. */
export function undecidedAnswer(
  { values, base, version, choices }: Pick<Submission, "values" | "base" | "version" | "choices">,
  stored: Omit<Stored, "version">,
): ConflictAnswer {
  const asked = new Set(flatten(choices ?? {}).map(([path]) => path));
  const differences = fieldDifferences(values, stored.values).filter(({ path }) => asked.has(path));
  const conflict = { differences, taken: [], savedBy: stored.savedBy };
  return { values, base, version, errors: { "": "form.undecided" }, conflict };
}
