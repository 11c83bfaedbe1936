import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { AlarmBoard } from "#app/components/exercises/alarm-board.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { useFreshPage } from "#app/forms/use-fresh-page.ts";
import { exerciseAddress, exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { runExerciseAct } from "#app/http/acts/run-exercise-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { ALARM_ACTS } from "#app/services/exercise/alarm-acts.ts";

export const handle = { access: requires("exercise.read", "exercise.edit") };
export const meta = pageTitle((messages) => messages.exerciseWork.pageAlarms);

export function loader(args: LoaderFunctionArgs) {
  return exercisePage(args);
}

export function action(args: ActionFunctionArgs) {
  return runExerciseAct(args, { acts: ALARM_ACTS, done: exerciseAddress(args, "/alarms") });
}

const RECORDED: readonly string[] = ["running", "conducted", "aborted"];
const BEGUN: readonly string[] = [...RECORDED, "evaluated", "closed"];

export default function ExerciseAlarms() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  const hasBegun = BEGUN.includes(view.exercise.status);
  const editable = view.mayEdit && RECORDED.includes(view.exercise.status);
  useFreshPage(view.exercise.status === "running");
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <WorkHead exercise={view.exercise} mayEdit={view.mayEdit} page={t("pageAlarms")} />
        {hasBegun ? null : <p className="muted">{t("notStartedText")}</p>}
        <AlarmBoard view={view} editable={editable} />
      </div>
    </ActPageProvider>
  );
}
