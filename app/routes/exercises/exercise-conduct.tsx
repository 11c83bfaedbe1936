import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ConductGoals, ConductProtocol, MilestoneForm } from "#app/components/exercises/conduct-record.tsx";
import { ConductScript } from "#app/components/exercises/conduct-script.tsx";
import { ExerciseClock } from "#app/components/exercises/exercise-clock.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SectionNav } from "#app/components/ui/section-nav.tsx";
import { TextList } from "#app/components/ui/text-list.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { useFreshPage } from "#app/forms/use-fresh-page.ts";
import { exerciseAddress, exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { runExerciseAct } from "#app/http/acts/run-exercise-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { CONDUCT_ACTS } from "#app/services/exercise/conduct-acts.ts";

export const handle = { access: requires("exercise.read", "exercise.edit") };
export const meta = pageTitle((messages) => messages.exerciseWork.pageConduct);

export function loader(args: LoaderFunctionArgs) {
  return exercisePage(args);
}

export function action(args: ActionFunctionArgs) {
  return runExerciseAct(args, { acts: CONDUCT_ACTS, done: exerciseAddress(args, "/conduct") });
}

type View = Awaited<ReturnType<typeof exercisePage>>["view"];

function Content({ view }: { readonly view: View }) {
  const t = useTranslations("exerciseWork");
  const { exercise } = view;
  const recording = view.mayEdit && ["running", "conducted", "aborted"].includes(exercise.status);
  const parts = { exercise, mayEdit: recording };
  return (
    <>
      <div className="narrow-only">
        <SectionNav
          label={t("pageConduct")}
          links={[
            { href: "#next", label: t("script") },
            { href: "#protocol", label: t("protocolTitle") },
            { href: "#milestones", label: t("milestonesTitle") },
            { href: "#goals", label: t("goalsTitle") },
          ]}
        />
      </div>
      <ExerciseClock exercise={exercise} now={view.now} mayEdit={view.mayEdit} />
      <div className="columns columns--even">
        <Section id="next" title={t("script")}>
          <ConductScript exercise={exercise} mayEdit={view.mayEdit} />
        </Section>
        <div className="stack">
          <Section id="protocol" title={t("protocolTitle")}>
            <ConductProtocol {...parts} />
          </Section>
          <Section id="milestones" title={t("milestonesTitle")}>
            <MilestoneForm {...parts} />
          </Section>
          {exercise.abortCriteria.length > 0 ? (
            <Section id="abort" title={t("abortTitle", { word: exercise.codeWord })}>
              <TextList texts={exercise.abortCriteria} />
            </Section>
          ) : null}
        </div>
      </div>
      <Section id="goals" title={t("goalsTitle")}>
        <ConductGoals {...parts} />
      </Section>
    </>
  );
}

export default function ExerciseConduct() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  useFreshPage(view.exercise.status === "running");
  const before = ["planned", "in-preparation", "concept-released", "postponed"].includes(
    view.exercise.status,
  );
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <WorkHead exercise={view.exercise} mayEdit={view.mayEdit} page={t("pageConduct")} />
        {view.findings.length > 0 ? <FindingList findings={view.findings} /> : null}
        {before ? (
          <EmptyState title={t("notStartedTitle")}>{t("notStartedText")}</EmptyState>
        ) : (
          <Content view={view} />
        )}
      </div>
    </ActPageProvider>
  );
}
