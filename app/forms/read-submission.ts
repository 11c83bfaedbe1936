import { flatten, FormShapeError, type FormTree, formTree, type FormValue } from "./form-tree.ts";

/** One submitted form: its values, and what the bridge adds to every form. */
export interface Submission {
  readonly values: FormTree;
  readonly version: number;
  readonly submitId: string;
  readonly intent: string;
  /** Decisions after a conflict, by field. */
  readonly choices: FormValue | undefined;
  /** Values the form was opened with, where it carries them. */
  readonly base: FormTree | undefined;
}

const SUBMIT_ID = /^[\w-]{8,64}$/;

/** Reads a submission of the form bridge; null when it cannot come from one of our forms. */
export async function readSubmission(request: Request): Promise<Submission | null> {
  try {
    const { version, submitId, intent, resolve, base, ...values } = formTree(
      (await request.formData()).entries(),
    );
    const isOurs =
      typeof version === "string" &&
      /^\d{1,9}$/.test(version) &&
      typeof submitId === "string" &&
      SUBMIT_ID.test(submitId);
    if (!isOurs) return null;
    return {
      values,
      version: Number(version),
      submitId,
      intent: typeof intent === "string" ? intent : "",
      choices: resolve,
      base: typeof base === "string" ? formTree(flatten(JSON.parse(base) as FormTree)) : undefined,
    };
  } catch (error) {
    if (error instanceof FormShapeError || error instanceof TypeError || error instanceof SyntaxError)
      return null;
    throw error;
  }
}
