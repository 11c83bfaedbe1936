import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { AskDates, FollowUpForm } from "#app/components/exercises/follow-up-form.tsx";
import { WorkHead } from "#app/components/exercises/work-head.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { requires } from "#app/domain/access/index.ts";
import { dateSchema } from "#app/domain/exchange/index.ts";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { ActPageProvider } from "#app/forms/act-form.tsx";
import { readAct } from "#app/http/acts/read-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { followUps } from "#app/queries/exercises/follow-ups.server.ts";
import { planFollowUps } from "#app/services/exercise/plan-follow-ups.server.ts";

export const handle = { access: requires("exercise.edit") };
export const meta = pageTitle((messages) => messages.exerciseWork.pageNext);

const DATE = "date_";

/** Anything that is no interval or date falls back to what is usual. */
const askedSchema = z.object({
  every: z.coerce.number().int().min(1).max(60).nullable().catch(null),
  until: dateSchema.nullable().catch(null),
});

function askedFrom(values: Readonly<Record<string, unknown>>) {
  const { every, until } = askedSchema.parse({
    every: values["every"] || null,
    until: values["until"] || null,
  });
  return { everyMonths: every, until };
}

async function viewOf({ context, params }: LoaderFunctionArgs, asked: ReturnType<typeof askedFrom>) {
  const organisation = requireOrganisation(context);
  const view = await followUps(
    context.deps,
    {
      organisation,
      base: organisationPath(organisation.code, ""),
      actor: requireActor(context),
      language: context.language,
      id: params["id"] ?? "",
    },
    asked,
  );
  if (!view) throw notFound();
  return view;
}

export async function loader(args: LoaderFunctionArgs) {
  const asked = askedFrom(Object.fromEntries(new URL(args.request.url).searchParams));
  return { view: await viewOf(args, asked), submitId: args.context.deps.ids.next() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request, params } = args;
  const posted = await readAct(request);
  if (posted.intent !== "plan") throw problem("request.malformed");
  const organisation = requireOrganisation(context);
  const dates = Object.keys(posted.values).filter((name) => name.startsWith(DATE));
  const planned = await planFollowUps(context.deps, requireActor(context), {
    organisation,
    id: params["id"] ?? "",
    asked: askedFrom(posted.values),
    dates: dates.map((name) => name.slice(DATE.length)),
    withScript: posted.values["script"] === "on",
    submitId: posted.submitId,
    requestId: context.requestId,
  });
  if (planned.ok) {
    const list = organisationPath(organisation.code, "/exercises");
    throw redirectTo(doneAddress(list, "exercisesPlanned", planned.value.join(", ")));
  }
  const { code } = planned.error;
  if (code === "object.missing") throw notFound();
  if (code === "access.forbidden") throw problem("access.forbidden");
  const answer: ActAnswer = { intent: "plan", values: posted.values, errors: { "": code } };
  return data(answer, 422);
}

export default function ExerciseNext() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("exerciseWork");
  const { exercise } = view;
  return (
    <ActPageProvider answer={answer} submitId={submitId}>
      <div className="stack">
        <WorkHead exercise={exercise} mayEdit page={t("pageNext")} />
        {exercise.plannedOn === null ? (
          <EmptyState title={t("nextUndatedTitle")}>{t("nextUndatedText")}</EmptyState>
        ) : (
          <>
            <p className="muted">{t("nextLead")}</p>
            <AskDates everyMonths={view.repeat.everyMonths} until={view.horizon} />
            <FollowUpForm view={view} answer={answer} />
          </>
        )}
      </div>
    </ActPageProvider>
  );
}
