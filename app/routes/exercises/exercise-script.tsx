import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ScriptTable } from "#app/components/exercises/exercise-tables.tsx";
import { InjectFields, ScriptEditor } from "#app/components/exercises/script-editor.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ActButton, ActForm, ActPageProvider } from "#app/forms/act-form.tsx";
import { exerciseAddress, exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { runExerciseAct } from "#app/http/acts/run-exercise-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { SCRIPT_ACTS } from "#app/services/exercise/script-acts.ts";

export const handle = { access: requires("exercise.read", "exercise.edit") };
export const meta = pageTitle((messages) => messages.exerciseWork.pageScript);

export function loader(args: LoaderFunctionArgs) {
  return exercisePage(args);
}

export function action(args: ActionFunctionArgs) {
  return runExerciseAct(args, { acts: SCRIPT_ACTS, done: exerciseAddress(args, "/script") });
}

export default function ExerciseScript() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  const { exercise } = view;
  const editable = view.mayEdit && !["closed", "cancelled"].includes(exercise.status);
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <WorkHead exercise={exercise} mayEdit={view.mayEdit} page={t("pageScript")} />
        {view.findings.length > 0 ? <FindingList findings={view.findings} /> : null}
        {view.knowsScript ? null : (
          <EmptyState title={t("secretScriptTitle")}>{t("secretScriptText")}</EmptyState>
        )}
        {view.knowsScript && exercise.injects.length === 0 ? (
          <EmptyState title={t("emptyScriptTitle")}>{t("emptyScriptText")}</EmptyState>
        ) : null}
        {editable ? <ScriptEditor exercise={exercise} /> : null}
        {!editable && exercise.injects.length > 0 ? <ScriptTable injects={exercise.injects} /> : null}
        {editable ? (
          <section className="panel stack stack--small" aria-labelledby="new-inject">
            <h2 id="new-inject">{t("newInject")}</h2>
            <ActForm id="inject" intent="add" className="stack stack--small">
              <InjectFields goals={exercise.goals} />
              <div className="row">
                <ActButton label={t("addInject")} kind="primary" />
              </div>
            </ActForm>
          </section>
        ) : null}
      </div>
    </ActPageProvider>
  );
}
