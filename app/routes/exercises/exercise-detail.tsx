import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExerciseBody } from "#app/components/exercises/exercise-body.tsx";
import { NextDateLine } from "#app/components/exercises/next-date-line.tsx";
import { StatusForms } from "#app/components/exercises/status-forms.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { ActPageProvider, ActTrigger } from "#app/forms/act-form.tsx";
import { exerciseAddress, exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { type PostedAct, readAct } from "#app/http/acts/read-act.server.ts";
import { runExerciseAct } from "#app/http/acts/run-exercise-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { exerciseDetail } from "#app/queries/exercises/exercise-detail.server.ts";
import { removeExercise } from "#app/services/exercise/create-exercise.server.ts";
import { STATUS_ACTS } from "#app/services/exercise/status-acts.ts";
import { inviteParticipants } from "#app/services/jobs/invite-participants.server.ts";

export const handle = { access: requires("exercise.read", "exercise.edit") };
export const meta = pageTitle((messages) => messages.exercises.name);

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const organisation = requireOrganisation(context);
  const page = await exercisePage(args, true);
  const view = await exerciseDetail(context.deps, {
    organisation,
    actor: requireActor(context),
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
  });
  if (!view) throw notFound();
  return { view, work: page.view, submitId: page.submitId, mail: context.deps.mailer !== null };
}

async function remove({ context, params }: ActionFunctionArgs, posted: PostedAct) {
  const organisation = requireOrganisation(context);
  const id = params["id"] ?? "";
  const removed = await removeExercise(context.deps, requireActor(context), {
    organisation,
    id,
    version: posted.version ?? 0,
    requestId: context.requestId,
  });
  if (removed.ok)
    throw redirectTo(doneAddress(organisationPath(organisation.code, "/exercises"), "exerciseRemoved", id));
  if (removed.error.code === "object.missing") throw notFound();
  if (removed.error.code === "access.forbidden") throw problem("access.forbidden");
  const answer: ActAnswer = { intent: "remove", values: {}, errors: { "": removed.error.code } };
  return data(answer, 422);
}

async function invite(args: ActionFunctionArgs) {
  const { context, params } = args;
  const organisation = requireOrganisation(context);
  const input = { organisation, id: params["id"] ?? "", requestId: context.requestId };
  const invited = await inviteParticipants(context.deps, requireActor(context), input);
  if (invited.ok) throw redirectTo(doneAddress(exerciseAddress(args), "invited", String(invited.value)));
  if (invited.error.code === "object.missing") throw notFound();
  if (invited.error.code === "access.forbidden") throw problem("access.forbidden");
  const answer: ActAnswer = { intent: "invite", values: {}, errors: { "": invited.error.code } };
  return data(answer, 422);
}

export async function action(args: ActionFunctionArgs) {
  const posted = await readAct(args.request);
  if (posted.intent === "remove") return remove(args, posted);
  const done = doneAddress(exerciseAddress(args), "exercise", args.params["id"] ?? "");
  if (posted.intent === "invite") return invite(args);
  return runExerciseAct(args, { acts: STATUS_ACTS, done }, posted);
}

export default function ExerciseDetail() {
  const { view, work, submitId, mail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  const { exercise } = view;
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <WorkHead exercise={exercise} mayEdit={work.mayEdit} />
        {work.findings.length > 0 ? <FindingList findings={work.findings} /> : null}
        {work.mayEdit ? (
          <Section id="steps" title={t("stepsTitle")}>
            <StatusForms exercise={exercise} version={work.version} />
            {exercise.status === "concept-released" ? (
              <div className="stack stack--tight">
                <p className="muted">{t(mail ? "invitedHint" : "mailOff")}</p>
                {mail ? <ActTrigger intent="invite" label={t("invite")} small={false} /> : null}
              </div>
            ) : null}
            <NextDateLine exercise={exercise} missing={work.nextMissing} />
          </Section>
        ) : null}
        <HistoryLink kind="exercise" code={exercise.id} />
        <ExerciseBody view={view} />
      </div>
    </ActPageProvider>
  );
}
