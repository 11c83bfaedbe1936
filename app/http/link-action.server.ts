import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import type { AuditObject } from "#app/domain/audit/index.ts";
import { resolved, undecided } from "#app/forms/conflict.ts";
import { conflictAnswer, type RefusedForm, undecidedAnswer } from "#app/forms/conflict-answer.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import { lastEditorOf } from "#app/queries/records/last-editor-of.server.ts";
import type { LinkInput, putDependency } from "#app/services/impact-analysis/process-links.server.ts";

import { notFound, problem } from "./problem.server.ts";
import { requireOrganisation } from "./require-actor.server.ts";
import { submittedForm } from "./submitted-form.server.ts";

type Done = Awaited<ReturnType<typeof putDependency>>;
type Refusal<Link> =
  | Exclude<(Done & { ok: false })["error"], { code: "row.conflict" }>
  | { readonly code: "row.conflict"; readonly current: Link | null; readonly version: number };

interface LinkAction<Link, Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly stored: Link | null;
  readonly valuesOf: (link: Link | null) => FormTree;
  readonly linkOf: (parsed: z.output<Schema>) => Link;
  readonly put: (
    input: LinkInput<Link>,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Refusal<Link> }>;
  /** The two ends, for the history and for the way back. */
  readonly process: string;
  readonly other: string;
  readonly kind: Extract<AuditObject["kind"], "process-dependency" | "resource-use">;
  /** Part of the process page that shows such links. */
  readonly section: string;
}

function refused(answer: RefusedForm, status: 409 | 422) {
  return data(answer, status);
}

/** Saves or takes away one link of a process: what a process needs, or a resource it uses. */
export async function linkAction<Link, Schema extends z.ZodType>(
  { context, request }: ActionFunctionArgs,
  action: LinkAction<Link, Schema>,
) {
  const { stored, valuesOf, process, other } = action;
  const organisation = requireOrganisation(context);
  const submission = await submittedForm(request);
  const { version, submitId, base, choices, intent } = submission;
  const remove = intent === "remove";
  const savedByWhom = () =>
    lastEditorOf(context.deps, organisation.id, {
      kind: action.kind,
      code: JSON.stringify([process, other]),
    });
  if (!remove && undecided(choices).length > 0) {
    const open = { values: valuesOf(stored), savedBy: await savedByWhom() };
    return refused(undecidedAnswer(submission, open), 422);
  }
  const values = remove ? valuesOf(stored) : resolved(submission.values, valuesOf(stored), choices);
  const parsed = parseForm(action.schema, values);
  if (!parsed.ok) return refused({ values, base, errors: parsed.error, version }, 422);
  const link = action.linkOf(parsed.value);
  const expectedVersion = version;
  const { requestId } = context;
  const done = await action.put({ organisation, link, expectedVersion, remove, submitId, requestId });
  if (done.ok) {
    const page = organisationPath(organisation.code, `/processes/${encodeURIComponent(process)}`);
    return redirect(`${doneAddress(page, remove ? "removed" : "linked", other)}#${action.section}`);
  }
  switch (done.error.code) {
    case "row.conflict": {
      const theirs = valuesOf(done.error.current);
      const seen = { values: theirs, version: done.error.version, savedBy: await savedByWhom() };
      // Whoever wanted to take the link away sees what it has become before asking again.
      return refused(conflictAnswer(remove ? { values: theirs, base: theirs } : { values, base }, seen), 409);
    }
    case "dependencies.circle": {
      const named = new URLSearchParams({ circle: done.error.circle }).toString();
      const errors = { offsetHours: `dependencies.circle?${named}` };
      return refused({ values, base, errors, version }, 422);
    }
    case "submission.differs":
      throw problem("request.malformed");
    case "object.missing":
    case "access.forbidden":
      throw notFound();
  }
}
