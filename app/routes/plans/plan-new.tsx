import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { nestQuotes } from "#app/domain/shared/nest-quotes.ts";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import { NEW_PLAN_FIELDS } from "#app/forms/plans/plan-section-fields.ts";
import { listsForPage } from "#app/forms/record/lists-for-page.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { recordValues } from "#app/forms/record/record-values.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { recordAction, recordRequest } from "#app/http/record-action.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { newPlanView } from "#app/queries/plans/new-plan-view.server.ts";
import { copiedPlan, newPlan } from "#app/services/plans/new-plan.ts";
import { planStore } from "#app/services/plans/plan-store.ts";
import { createRecord } from "#app/services/records/change-record.server.ts";

export const handle = { access: requires("plan.edit") };
export const meta = pageTitle((messages) => messages.planWork.newTitle);

async function viewOf({ context, request }: LoaderFunctionArgs | ActionFunctionArgs) {
  const copy = new URL(request.url).searchParams.get("copy");
  const asked = { organisation: requireOrganisation(context), actor: requireActor(context), copy };
  return newPlanView(context.deps, asked);
}

type NewPlan = Pick<Plan, "id" | "kind" | "title" | "unit" | "owner">;

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const { lists, source, suggestion } = await viewOf(args);
  const values = recordValues(suggestion, NEW_PLAN_FIELDS, lists);
  return {
    lists: listsForPage(lists, values),
    copyOf: source?.title ?? null,
    values,
    submitId: context.deps.ids.next(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const { lists, source, suggestion } = await viewOf(args);
  const done = await recordAction<Plan>(request, {
    fields: NEW_PLAN_FIELDS,
    lists,
    stored: recordValues(suggestion, NEW_PLAN_FIELDS, lists),
    valuesOf: (plan) => recordValues(plan, NEW_PLAN_FIELDS, lists),
    savedBy: async () => null,
    save: (parsed, { submitId }) => {
      const head = parsed as NewPlan;
      const value = source ? copiedPlan(source, head) : newPlan(head);
      const submitted = { head, copy: source?.id ?? null };
      return createRecord(context.deps, planStore, recordRequest(context, submitId), { value, submitted });
    },
  });
  if (!done.done) return done.answer;
  const { code } = requireOrganisation(context);
  return redirect(organisationPath(code, `/plans/${encodeURIComponent(done.code)}/edit`));
}

export default function PlanNew() {
  const { lists, values, submitId, copyOf } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("planWork");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("newTitle")}
        crumbs={[{ label: t("plans"), to: path("/plans") }]}
        meta={copyOf ? nestQuotes(t("copyOf", { title: copyOf })) : t("newLead")}
      />
      <RecordForm
        id="plan"
        fields={NEW_PLAN_FIELDS}
        lists={lists}
        values={values}
        version={0}
        answer={answer}
        submitId={submitId}
      />
    </div>
  );
}
