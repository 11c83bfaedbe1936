import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import {
  FindingsForm,
  MeasureLinks,
  NewMeasureForm,
  ReportActs,
} from "#app/components/exercises/evaluation-forms.tsx";
import { MeasurementTable } from "#app/components/exercises/exercise-tables.tsx";
import { GoalForms } from "#app/components/exercises/goal-forms.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Alert } from "#app/components/ui/alert.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { TextList } from "#app/components/ui/text-list.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { ActPageProvider, ActTrigger } from "#app/forms/act-form.tsx";
import { exerciseAddress, exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { readAct } from "#app/http/acts/read-act.server.ts";
import { runExerciseAct } from "#app/http/acts/run-exercise-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { formatDate } from "#app/i18n/dates.ts";
import { EVALUATION_ACTS, RELEASE_ACTS } from "#app/services/exercise/evaluation-acts.server.ts";
import { STATUS_ACTS } from "#app/services/exercise/status-acts.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

/** The second person may release without being able to edit; the services know who may what. */
export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exerciseWork.pageEvaluation);

export function loader(args: LoaderFunctionArgs) {
  return exercisePage(args);
}

export async function action(args: ActionFunctionArgs) {
  const posted = await readAct(args.request);
  const done = exerciseAddress(args, "/evaluation");
  if (Object.hasOwn(RELEASE_ACTS, posted.intent)) {
    const abilities = ["exercise.edit", "exercise.approve"] as const;
    return runExerciseAct(args, { acts: RELEASE_ACTS, abilities, done }, posted);
  }
  return runExerciseAct(args, { acts: { ...EVALUATION_ACTS, ...STATUS_ACTS }, done }, posted);
}

type View = Awaited<ReturnType<typeof exercisePage>>["view"];

function ReadOnlyFindings({ exercise }: { readonly exercise: Exercise }) {
  const e = useTranslations("exercises");
  return (
    <>
      <p className="prewrap" lang={STORED_LANGUAGE}>
        {exercise.summary}
      </p>
      {(["strengths", "corrections", "improvements"] as const).map((key) =>
        exercise[key].length > 0 ? (
          <div key={key}>
            <h3>{e(key)}</h3>
            <TextList texts={exercise[key]} />
          </div>
        ) : null,
      )}
    </>
  );
}

function Content({ view }: { readonly view: View }) {
  const t = useTranslations("exerciseWork");
  const language = useLocale();
  const { exercise, version } = view;
  const path = useOrganisationPath();
  const open =
    exercise.reportReleasedOn === null && ["conducted", "evaluated", "aborted"].includes(exercise.status);
  const editable = open && view.mayEdit;
  const suggestions = [...exercise.corrections, ...exercise.improvements];
  return (
    <>
      {exercise.reportReleasedOn === null ? null : (
        <Alert
          kind="success"
          title={t("reportReleased", { date: formatDate(exercise.reportReleasedOn, language) })}
        />
      )}
      <Section id="goals" title={t("goalsTitle")}>
        <GoalForms exercise={exercise} mayEdit={editable} />
      </Section>
      {exercise.measurements.length > 0 ? (
        <Section id="measurements" title={t("measurementsTitle")}>
          <MeasurementTable rows={exercise.measurements} />
        </Section>
      ) : null}
      <Section id="findings" title={t("findingsTitle")}>
        {editable ? (
          <FindingsForm exercise={exercise} version={version} />
        ) : (
          <ReadOnlyFindings exercise={exercise} />
        )}
      </Section>
      <Section id="measures" title={t("measuresTitle")}>
        <MeasureLinks measures={view.measures} />
        {editable ? <NewMeasureForm findings={suggestions} /> : null}
      </Section>
      <Section id="report" title={t("reportTitle")}>
        {(exercise.status === "conducted" || exercise.status === "aborted") && view.mayEdit ? (
          <div className="stack stack--small">
            <p className="muted">{t("evaluateHint")}</p>
            <ActTrigger
              intent="status"
              target={{ to: "evaluated" }}
              version={version}
              label={t("step.evaluated")}
              kind="primary"
              small={false}
            />
          </div>
        ) : null}
        <p>
          <a href={path(`/exercises/${encodeURIComponent(exercise.id)}/report.pdf`)} download>
            {t("reportFile")}
          </a>
        </p>
        <ReportActs view={view} />
      </Section>
    </>
  );
}

export default function ExerciseEvaluation() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  const over = ["conducted", "evaluated", "closed", "aborted"].includes(view.exercise.status);
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <WorkHead exercise={view.exercise} mayEdit={view.mayEdit} page={t("pageEvaluation")} />
        {view.findings.length > 0 ? <FindingList findings={view.findings} /> : null}
        {over ? (
          <Content view={view} />
        ) : (
          <EmptyState title={t("notConductedTitle")}>{t("notConductedText")}</EmptyState>
        )}
      </div>
    </ActPageProvider>
  );
}
