import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";

import { type DoneAct, doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import type { AuditObject } from "#app/domain/audit/index.ts";
import { resolved, undecided } from "#app/forms/conflict.ts";
import { conflictAnswer, type RefusedForm, undecidedAnswer } from "#app/forms/conflict-answer.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import type { putDependency } from "#app/services/impact-analysis/process-links.server.ts";
import type { LinkInput } from "#app/services/impact-analysis/put-link.server.ts";

import { notFound, problem } from "./problem.server.ts";
import { requireOrganisation } from "./require-actor.server.ts";
import { submittedForm } from "./submitted-form.server.ts";

type Done = Awaited<ReturnType<typeof putDependency>>;
type Refusal<Link> =
  | Exclude<(Done & { ok: false })["error"], { code: "row.conflict" }>
  | { readonly code: "id.taken" }
  | { readonly code: "row.conflict"; readonly current: Link | null; readonly version: number };

interface LinkAction<Link, Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly stored: Link | null;
  readonly valuesOf: (link: Link | null) => FormTree;
  readonly linkOf: (parsed: z.output<Schema>) => Link;
  readonly put: (
    input: LinkInput<Link>,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Refusal<Link> }>;
  /** What the history calls it. */
  readonly history: { readonly kind: AuditObject["kind"]; readonly code: string };
  /** Page below the organisation that shows it, with the part of that page. */
  readonly page: string;
  readonly section: string;
  /** Notice that it is stored; missing: that the link is. */
  readonly saved?: DoneAct;
  /** The other end, named in the notice that it is done. */
  readonly other: string;
}

function refused(answer: RefusedForm, status: 409 | 422) {
  return data(answer, status);
}

/** The part of the page that shows what was stored, with the notice. */
function doneAt(
  organisation: string,
  {
    page,
    section,
    other,
    saved = "linked",
  }: Pick<LinkAction<never, never>, "page" | "section" | "other" | "saved">,
  isRemoved: boolean,
): string {
  const notice = doneAddress(organisationPath(organisation, page), isRemoved ? "removed" : saved, other);
  return `${notice}#${section}`;
}

function fieldErrors(
  refusal: Extract<Refusal<unknown>, { code: "dependencies.circle" | "id.taken" }>,
): Readonly<Record<string, string>> {
  if (refusal.code === "id.taken") return { id: refusal.code };
  const named = new URLSearchParams({ circle: refusal.circle }).toString();
  return { offsetHours: `dependencies.circle?${named}` };
}

/** Saves or takes away what belongs to a process or resource: a needed process, a used resource, a substitute. */
export async function linkAction<Link, Schema extends z.ZodType>(
  { context, request }: ActionFunctionArgs,
  action: LinkAction<Link, Schema>,
) {
  const { stored, valuesOf } = action;
  const organisation = requireOrganisation(context);
  const submission = await submittedForm(request);
  const { version, submitId, base, choices, intent } = submission;
  const remove = intent === "remove";
  const savedByWhom = () => lastEditorOf(context.deps, organisation.id, action.history);
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
  if (done.ok) return redirect(doneAt(organisation.code, action, remove));
  switch (done.error.code) {
    case "row.conflict": {
      const theirs = valuesOf(done.error.current);
      const seen = { values: theirs, version: done.error.version, savedBy: await savedByWhom() };
      // Whoever wanted to take the link away sees what it has become before asking again.
      return refused(conflictAnswer(remove ? { values: theirs, base: theirs } : { values, base }, seen), 409);
    }
    case "dependencies.circle":
    case "id.taken":
      return refused({ values, base, errors: fieldErrors(done.error), version }, 422);
    case "submission.differs":
      throw problem("request.malformed");
    case "object.missing":
    case "access.forbidden":
      throw notFound();
  }
}
