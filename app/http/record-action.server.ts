import { data } from "@remix-run/node";

import { resolved, undecided } from "#app/forms/conflict.ts";
import { conflictAnswer, type RefusedForm, undecidedAnswer } from "#app/forms/conflict-answer.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import { readSubmission, type Submission } from "#app/forms/read-submission.ts";
import type { FieldSpec, PickLists } from "#app/forms/record/field-spec.ts";
import { recordSchema } from "#app/forms/record/record-schema.ts";
import { parseRowIntent, valuesAfterRowAct } from "#app/forms/record/row-act.ts";
import type { RecordOutcome, RecordRequest } from "#app/services/records/change-record.server.ts";

import type { RequestContext } from "./load-context.ts";
import { notFound, problem } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

interface RecordAction<T> {
  readonly fields: readonly FieldSpec[];
  readonly lists: PickLists;
  /** What the fields show for the record as it is stored now. */
  readonly stored: FormTree;
  readonly save: (parsed: unknown, submission: Submission) => Promise<RecordOutcome<T>>;
  /** What the fields show for a record somebody else has stored. */
  readonly valuesOf: (current: T) => FormTree;
  readonly savedBy: () => Promise<string | null>;
}

/** Who asks, for the record services. */
export function recordRequest(context: RequestContext, submitId: string): RecordRequest {
  return {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    submitId,
    requestId: context.requestId,
  };
}

function refused(answer: RefusedForm, status: 200 | 409 | 422) {
  return { done: false as const, answer: data(answer, status) };
}

async function afterRefusal<T>(
  outcome: RecordOutcome<T> & { ok: false },
  sent: Pick<Submission, "values" | "base" | "version">,
  { valuesOf, savedBy }: RecordAction<T>,
) {
  const { values, base, version } = sent;
  const again = (errors: RefusedForm["errors"]) => refused({ values, base, version, errors }, 422);
  const refusal = outcome.error;
  switch (refusal.code) {
    case "object.missing":
      throw notFound();
    case "access.forbidden":
      throw problem("access.forbidden");
    case "record.closed":
      throw problem("row.conflict");
    case "submission.differs":
      return again({ "": "form.shape" });
    case "record.used":
      return again({ "": "record.reference" });
    case "record.duplicate":
      return again({ id: "record.duplicate" });
    case "record.unsound":
      return again(refusal.errors);
    case "row.conflict": {
      const theirs = valuesOf(refusal.current);
      const stored = { values: theirs, version: refusal.version, savedBy: await savedBy() };
      return refused(conflictAnswer(sent, stored), 409);
    }
  }
}

/** The form after an act on its rows, unsaved; a question somebody has not decided yet stays open. */
async function afterRowAct<T>(submission: Submission, values: FormTree, action: RecordAction<T>) {
  const { base, version, choices } = submission;
  if (undecided(choices).length === 0) return refused({ values, base, version, errors: {} }, 200);
  const stored = { values: action.stored, savedBy: await action.savedBy() };
  return refused({ ...undecidedAnswer({ ...submission, values }, stored), errors: {} }, 200);
}

/**
 * One submission of a described form: an act on its rows changes the shown values only; everything else is checked and
 * stored. Nothing typed is lost, whatever the answer.
 */
export async function recordAction<T>(request: Request, action: RecordAction<T>) {
  const submission = await readSubmission(request);
  if (!submission) throw problem("request.malformed");
  const { version, base, choices } = submission;
  const values = resolved(submission.values, action.stored, choices);
  const act = parseRowIntent(submission.intent);
  if (act) {
    const after = valuesAfterRowAct(values, action.fields, act);
    if (!after) throw problem("request.malformed");
    return afterRowAct(submission, after, action);
  }
  if (undecided(choices).length > 0) {
    const stored = { values: action.stored, savedBy: await action.savedBy() };
    return refused(undecidedAnswer(submission, stored), 422);
  }
  const parsed = parseForm(recordSchema(action.fields, action.lists), values);
  if (!parsed.ok) return refused({ values, base, errors: parsed.error, version }, 422);
  const outcome = await action.save(parsed.value, submission);
  if (!outcome.ok) return afterRefusal(outcome, { values, base, version }, action);
  return { done: true as const, code: outcome.value.code };
}
