import { data } from "@remix-run/node";

import { fieldDifferences, resolved } from "#app/forms/conflict.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import { type FormErrors, parseForm } from "#app/forms/parse-form.ts";
import { readSubmission, type Submission } from "#app/forms/read-submission.ts";
import type { FieldSpec, PickLists } from "#app/forms/record/field-spec.ts";
import { recordSchema } from "#app/forms/record/record-schema.ts";
import { parseRowIntent, valuesAfterRowAct } from "#app/forms/record/row-act.ts";
import type { RecordOutcome, RecordRequest } from "#app/services/records/change-record.server.ts";

import type { RequestContext } from "./load-context.ts";
import { notFound, problem } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** What a page shows again after a submission that was not stored. */
export interface RecordAnswer {
  readonly values: FormTree;
  readonly errors: FormErrors;
  readonly version: number;
  readonly conflict?: {
    readonly differences: ReturnType<typeof fieldDifferences>;
    readonly savedBy: string | null;
  };
}

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

function refused(answer: RecordAnswer, status: 200 | 409 | 422) {
  return { done: false as const, answer: data(answer, status) };
}

async function afterRefusal<T>(
  outcome: RecordOutcome<T> & { ok: false },
  values: FormTree,
  version: number,
  { valuesOf, savedBy }: RecordAction<T>,
) {
  const refusal = outcome.error;
  switch (refusal.code) {
    case "object.missing":
      throw notFound();
    case "access.forbidden":
      throw problem("access.forbidden");
    case "record.closed":
      throw problem("row.conflict");
    case "submission.differs":
      return refused({ values, errors: { "": "form.shape" }, version }, 422);
    case "record.used":
      return refused({ values, errors: { "": "record.reference" }, version }, 422);
    case "record.duplicate":
      return refused({ values, errors: { id: "record.duplicate" }, version }, 422);
    case "record.unsound":
      return refused({ values, errors: refusal.errors, version }, 422);
    case "row.conflict": {
      const conflict = {
        differences: fieldDifferences(values, valuesOf(refusal.current)),
        savedBy: await savedBy(),
      };
      return refused({ values, errors: { "": "form.conflict" }, version: refusal.version, conflict }, 409);
    }
  }
}

/**
 * One submission of a described form: an act on its rows changes the shown values only; everything else is checked and
 * stored. Nothing typed is lost, whatever the answer.
 */
export async function recordAction<T>(request: Request, action: RecordAction<T>) {
  const submission = await readSubmission(request);
  if (!submission) throw problem("request.malformed");
  const { version } = submission;
  const values = resolved(submission.values, action.stored, submission.choices);
  const act = parseRowIntent(submission.intent);
  if (act) {
    const after = valuesAfterRowAct(values, action.fields, act);
    if (!after) throw problem("request.malformed");
    return refused({ values: after, errors: {}, version }, 200);
  }
  const parsed = parseForm(recordSchema(action.fields, action.lists), values);
  if (!parsed.ok) return refused({ values, errors: parsed.error, version }, 422);
  const outcome = await action.save(parsed.value, submission);
  if (!outcome.ok) return afterRefusal(outcome, values, version, action);
  return { done: true as const, code: outcome.value.code };
}
