import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ConceptForm } from "#app/components/exercises/concept-form.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { resolved, undecided } from "#app/forms/conflict.ts";
import { conflictAnswer, type RefusedForm, undecidedAnswer } from "#app/forms/conflict-answer.ts";
import { conceptFormSchema, withConcept } from "#app/forms/exercise/concept-form.schema.ts";
import { otherSubjects } from "#app/forms/exercise/subject-fields.ts";
import type { PickLists } from "#app/forms/record/field-spec.ts";
import { listsForPage } from "#app/forms/record/lists-for-page.ts";
import { conceptFormValues } from "#app/forms/exercise/concept-form-values.ts";
import { FieldNoticesProvider } from "#app/forms/field-notices.tsx";
import { parseForm } from "#app/forms/parse-form.ts";
import { readSubmission } from "#app/forms/read-submission.ts";
import { exerciseAddress } from "#app/http/acts/exercise-page.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { conceptView } from "#app/queries/exercises/concept-view.server.ts";
import { lastEditorOf } from "#app/queries/audit/last-editor-of.server.ts";
import { changeExercise, type ChangeRefusal } from "#app/services/exercise/change-exercise.server.ts";

export const handle = { access: requires("exercise.edit") };
export const meta = pageTitle((messages) => messages.exerciseWork.pageConcept);

async function formOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await conceptView(context.deps, requireActor(context), organisation, params["id"] ?? "");
  if (!view) throw notFound();
  return view;
}

export async function loader(args: LoaderFunctionArgs) {
  const view = await formOf(args);
  const { context } = args;
  const values = conceptFormValues(view.exercise, view.lists);
  const others = otherSubjects(view.exercise.subjects, view.lists);
  return {
    view: { ...view, others, lists: listsForPage(view.lists, values) },
    values,
    submitId: context.deps.ids.next(),
  };
}

function refused(answer: RefusedForm, status: 409 | 422) {
  return data(answer, status);
}

function savedByWhom({ context }: ActionFunctionArgs, code: string): Promise<string | null> {
  return lastEditorOf(context.deps, requireOrganisation(context).id, { kind: "exercise", code });
}

async function afterRefusal(
  args: ActionFunctionArgs,
  refusal: ChangeRefusal,
  { answer, lists }: { readonly answer: RefusedForm; readonly lists: PickLists },
) {
  if (refusal.code === "object.missing") throw notFound();
  if (refusal.code === "access.forbidden") throw problem("access.forbidden");
  if (!("current" in refusal)) return refused({ ...answer, errors: { "": refusal.code } }, 422);
  const { current, version } = refusal;
  const savedBy = await savedByWhom(args, current.id);
  return refused(
    conflictAnswer(answer, { values: conceptFormValues(current, lists), version, savedBy }),
    409,
  );
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const { exercise, lists } = await formOf(args);
  const submission = await readSubmission(request);
  if (!submission) throw problem("request.malformed");
  const stored = conceptFormValues(exercise, lists);
  if (undecided(submission.choices).length > 0) {
    const savedBy = await savedByWhom(args, exercise.id);
    return refused(undecidedAnswer(submission, { values: stored, savedBy }), 422);
  }
  const values = resolved(submission.values, stored, submission.choices);
  const answer = { values, base: submission.base, errors: {}, version: submission.version };
  const { subjects, goals } = exercise;
  const rules = { lists, subjects, others: otherSubjects(subjects, lists), goals };
  const parsed = parseForm(conceptFormSchema(rules), values);
  if (!parsed.ok) return refused({ ...answer, errors: parsed.error }, 422);
  const saved = await changeExercise(context.deps, requireActor(context), {
    organisation: requireOrganisation(context),
    id: exercise.id,
    expectedVersion: submission.version,
    submitId: submission.submitId,
    requestId: context.requestId,
    content: { concept: parsed.value, version: submission.version },
    change: (before) => ok(withConcept(before, parsed.value)),
  });
  if (!saved.ok) return afterRefusal(args, saved.error, { answer, lists });
  return redirect(doneAddress(exerciseAddress(args), "exercise", exercise.id));
}

export default function ExerciseEdit() {
  const { view, values, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  return (
    <div className="stack">
      <WorkHead exercise={view.exercise} mayEdit page={t("pageConcept")} />
      <FieldNoticesProvider notices={view.notices}>
        <ConceptForm
          key={answer?.conflict ? `conflict-${answer.version}` : "form"}
          exercise={view.exercise}
          lists={view.lists}
          others={view.others}
          values={answer?.values ?? values}
          base={answer ? answer.base : values}
          errors={answer?.errors}
          version={answer?.version ?? view.version}
          submitId={submitId}
          conflict={answer?.conflict}
        />
      </FieldNoticesProvider>
    </div>
  );
}
