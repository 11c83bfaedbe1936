import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { TestBoard } from "#app/components/exercises/test-board.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { exerciseAddress, exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { actValues, type PostedAct, readAct } from "#app/http/acts/read-act.server.ts";
import { runExerciseAct } from "#app/http/acts/run-exercise-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { testResources } from "#app/queries/exercises/test-resources.server.ts";
import { takeOverRta } from "#app/services/exercise/take-over-rta.server.ts";
import { TEST_ACTS } from "#app/services/exercise/test-acts.ts";

/** Owners of a resource confirm a measured time without being able to edit exercises; the services know who may what. */
export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exerciseWork.pageTests);

export async function loader(args: LoaderFunctionArgs) {
  const organisation = requireOrganisation(args.context);
  const page = await exercisePage(args);
  const actor = requireActor(args.context);
  return { ...page, ...(await testResources(args.context.deps, actor, organisation, page.view.exercise)) };
}

const takeOverSchema = z.strictObject({ resource: z.string().min(1).max(64) });

async function takeOver({ context, params }: ActionFunctionArgs, posted: PostedAct, done: string) {
  const values = actValues(takeOverSchema, posted);
  if (!values.ok) throw problem("request.malformed");
  const taken = await takeOverRta(context.deps, requireActor(context), {
    organisation: requireOrganisation(context),
    exercise: params["id"] ?? "",
    resource: values.value.resource,
    requestId: context.requestId,
  });
  if (taken.ok) throw redirectTo(`${done}?saved=${posted.submitId}`);
  if (taken.error.code === "object.missing") throw notFound();
  if (taken.error.code === "access.forbidden") throw problem("access.forbidden");
  const answer: ActAnswer = { intent: "takeOver", values: posted.values, errors: { "": taken.error.code } };
  return data(answer, 422);
}

export async function action(args: ActionFunctionArgs) {
  const posted = await readAct(args.request);
  const done = exerciseAddress(args, "/tests");
  if (posted.intent === "takeOver") return takeOver(args, posted, done);
  return runExerciseAct(args, { acts: TEST_ACTS, done }, posted);
}

export default function ExerciseTests() {
  const { view, submitId, resources, searched } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  const { exercise } = view;
  const editable = view.mayEdit && ["running", "conducted", "aborted"].includes(exercise.status);
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <WorkHead exercise={exercise} mayEdit={view.mayEdit} page={t("pageTests")} />
        {view.findings.length > 0 ? <FindingList findings={view.findings} /> : null}
        {resources.length === 0 && !searched ? (
          <EmptyState title={t("noResourcesTitle")}>{t("noResourcesText")}</EmptyState>
        ) : (
          <TestBoard exercise={exercise} editable={editable} {...{ resources, searched }} />
        )}
      </div>
    </ActPageProvider>
  );
}
