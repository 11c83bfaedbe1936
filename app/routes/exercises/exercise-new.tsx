import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import {
  BlankForm,
  type ScenarioChoice,
  ScenarioForm,
  ScenarioList,
} from "#app/components/exercises/new-exercise.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { Scenario } from "#app/domain/exercise/index.ts";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { actValues, readAct } from "#app/http/acts/read-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { createExercise } from "#app/services/exercise/create-exercise.server.ts";
import {
  blankSchema,
  fromBlank,
  fromScenario,
  scenarioFormSchema,
} from "#app/services/exercise/exercise-from-form.ts";
import { scenarioLibrary } from "#exercises/index.ts";

export const handle = { access: requires("exercise.edit") };
export const meta = pageTitle((messages) => messages.exerciseWork.newTitle);

function choiceOf(scenario: Scenario): ScenarioChoice {
  const { id, title, summary, kinds, durationMinutes, preparationPersonDays, suggestedStart, placeholders } =
    scenario;
  return { id, title, summary, kinds, durationMinutes, preparationPersonDays, suggestedStart, placeholders };
}

function scenarioBy(id: string | null | undefined): Scenario | undefined {
  return scenarioLibrary.find((scenario) => scenario.id === id);
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const chosen = scenarioBy(new URL(request.url).searchParams.get("scenario"));
  return {
    submitId: context.deps.ids.next(),
    chosen: chosen ? choiceOf(chosen) : null,
    scenarios: scenarioLibrary.map(choiceOf),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readAct(request);
  const organisation = requireOrganisation(context);
  const scenario = posted.intent === "scenario" ? scenarioBy(posted.values["scenario"]) : undefined;
  if (!scenario && posted.intent !== "blank") throw problem("request.malformed");
  const refused = (errors: Readonly<Record<string, string>>) => {
    const answer: ActAnswer = { intent: posted.intent, values: posted.values, errors };
    return data(answer, 422);
  };
  const values = actValues(scenario ? scenarioFormSchema(scenario) : blankSchema, posted);
  if (!values.ok) return refused(values.error);
  const build = scenario
    ? fromScenario(scenario, values.value, organisation.name)
    : fromBlank(blankSchema.parse(posted.values));
  const created = await createExercise(context.deps, requireActor(context), {
    organisation,
    build,
    submitId: posted.submitId,
    requestId: context.requestId,
    content: { intent: posted.intent, values: posted.values },
  });
  if (!created.ok) return refused({ "": created.error.code });
  throw redirectTo(
    organisationPath(organisation.code, `/exercises/${encodeURIComponent(created.value)}/edit`),
  );
}

export default function ExerciseNew() {
  const { submitId, chosen, scenarios } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  const path = useOrganisationPath();
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <PageHead
          title={chosen ? chosen.title : t("newTitle")}
          stored={chosen !== null}
          crumbs={[
            { label: e("title"), to: path("/exercises") },
            ...(chosen ? [{ label: t("newTitle"), to: path("/exercises/new") }] : []),
          ]}
        />
        {chosen ? (
          <ScenarioForm scenario={chosen} />
        ) : (
          <>
            <Section id="blank" title={t("fromScratch")}>
              <BlankForm />
            </Section>
            <Section id="library" title={t("fromLibrary")}>
              <p className="muted">{t("libraryHint")}</p>
              <ScenarioList scenarios={scenarios} />
            </Section>
          </>
        )}
      </div>
    </ActPageProvider>
  );
}
