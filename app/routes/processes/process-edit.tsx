import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ProcessForm } from "#app/components/processes/process-form.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { resolved, undecided } from "#app/forms/conflict.ts";
import { conflictAnswer, type RefusedForm, undecidedAnswer } from "#app/forms/conflict-answer.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import { parseForm } from "#app/forms/parse-form.ts";
import { processFormSchema } from "#app/forms/process/process-form.schema.ts";
import { processFormValues } from "#app/forms/process/process-form-values.ts";
import { readSubmission } from "#app/forms/read-submission.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import { type ProcessFormView, processFormView } from "#app/queries/processes/process-form-view.server.ts";
import { saveProcess, type SaveProcessRefusal } from "#app/services/impact-analysis/save-process.server.ts";

export const handle = { access: requires("process.edit") };
export const meta = pageTitle((messages) => messages.processes.edit);

async function formOf({
  context,
  params,
}: LoaderFunctionArgs | ActionFunctionArgs): Promise<ProcessFormView> {
  const actor = requireActor(context);
  const view = await processFormView(context.deps, actor, requireOrganisation(context), params["id"] ?? "");
  if (!view) throw notFound();
  return view;
}

export async function loader(args: LoaderFunctionArgs) {
  const view = await formOf(args);
  const { context } = args;
  return {
    view,
    values: processFormValues(view.process, view.parameters),
    submitId: context.deps.ids.next(),
  };
}

function refused(answer: RefusedForm, status: 409 | 422) {
  return data(answer, status);
}

async function afterRefusal(
  args: ActionFunctionArgs,
  view: ProcessFormView,
  refusal: SaveProcessRefusal,
  { values, base }: { readonly values: FormTree; readonly base: FormTree | undefined },
) {
  switch (refusal.code) {
    case "object.missing":
      throw notFound();
    case "access.forbidden":
      throw problem("access.forbidden");
    case "submission.differs":
      return refused({ values, base, errors: { "": "form.shape" }, version: view.version }, 422);
    case "row.conflict": {
      const theirs = processFormValues(refusal.current, view.parameters);
      const stored = { values: theirs, version: refusal.version, savedBy: await savedByWhom(args, view) };
      return refused(conflictAnswer({ values, base }, stored), 409);
    }
  }
}

function savedByWhom({ context }: ActionFunctionArgs, view: ProcessFormView): Promise<string | null> {
  const process = { kind: "process", code: view.process.id } as const;
  return lastEditorOf(context.deps, requireOrganisation(context).id, process);
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const view = await formOf(args);
  const submission = await readSubmission(request);
  if (!submission) throw problem("request.malformed");
  const { base } = submission;
  const stored = processFormValues(view.process, view.parameters);
  if (undecided(submission.choices).length > 0) {
    const savedBy = await savedByWhom(args, view);
    return refused(undecidedAnswer(submission, { values: stored, savedBy }), 422);
  }
  const values = resolved(submission.values, stored, submission.choices);
  const rules = {
    parameters: view.parameters,
    people: view.people.map((person) => person.id),
  };
  const parsed = parseForm(processFormSchema(rules), values);
  if (!parsed.ok) return refused({ values, base, errors: parsed.error, version: submission.version }, 422);
  const organisation = requireOrganisation(context);
  const saved = await saveProcess(context.deps, requireActor(context), {
    organisation,
    id: view.process.id,
    change: parsed.value,
    expectedVersion: submission.version,
    submitId: submission.submitId,
    requestId: context.requestId,
  });
  if (!saved.ok) return afterRefusal(args, view, saved.error, { values, base });
  const page = organisationPath(organisation.code, `/processes/${encodeURIComponent(view.process.id)}`);
  return redirect(doneAddress(page, "process", view.process.id));
}

export default function ProcessEdit() {
  const { view, values, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("processes");
  const path = useOrganisationPath();
  const e = useTranslations("editing");
  const a = useTranslations("assessment");
  const page = path(`/processes/${encodeURIComponent(view.process.id)}`);
  const { status } = view.process;
  const consequence =
    status === "in-review" ? e("sheetInReview") : status === "released" ? e("sheetReleased") : undefined;
  return (
    <div className="stack">
      <PageHead
        title={t("editTitle", { id: view.process.id, name: view.process.name })}
        stored={view.process.name}
        crumbs={[
          { label: t("title"), to: path("/processes") },
          { label: `${view.process.id} ${view.process.name}`, to: page, stored: true },
        ]}
        meta={consequence}
      />
      <nav className="row small" aria-label={t("moreOfSheet")}>
        <span className="muted">{t("moreOfSheet")}:</span>
        <Link to={`${page}/needs`}>{t("dependencies")}</Link>
        <Link to={`${page}/uses`}>{t("resources")}</Link>
        <Link to={`${page}/assessment`}>{a("link")}</Link>
      </nav>
      <ProcessForm
        key={answer?.conflict ? `conflict-${answer.version}` : "form"}
        view={view}
        values={answer?.values ?? values}
        base={answer ? answer.base : values}
        errors={answer?.errors}
        version={answer?.version ?? view.version}
        submitId={submitId}
        conflict={answer?.conflict}
      />
    </div>
  );
}
