import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { PlanActPage } from "#app/components/plans/plan-act-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { afterPlanAct, planActOf, refusePlanAct, typedInto } from "#app/http/plan-act.server.ts";
import { planActView } from "#app/http/plan-act-view.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { removePlan } from "#app/services/plans/remove-plan.server.ts";
import { returnPlan, reviewPlan, revisePlan, submitPlan } from "#app/services/plans/plan-life.server.ts";

export const handle = { access: requires("plan.edit") };

const version = z.string().regex(/^\d{1,12}$/, "form.invalid");
const actSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("submit"), version, reason: requiredLine(500) }),
  z.strictObject({ act: z.literal("review"), version, note: requiredLine(500) }),
  z.strictObject({ act: z.literal("return"), version, note: requiredLine(500) }),
  z.strictObject({ act: z.literal("revise"), version }),
  z.strictObject({ act: z.literal("remove"), version }),
]);

export const meta = pageTitle((messages) => messages.plans.name);

export function loader(args: LoaderFunctionArgs) {
  return planActView(args);
}

/** Steps in the life of a plan for those who write plans. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const typed = await typedInto(request.clone());
  const form = await parseForm(request, actSchema);
  if (!form.ok) return refusePlanAct("form.invalid", typed);
  const { deps } = context;
  const act = planActOf(context, params["id"], form.value.version);
  switch (form.value.act) {
    case "submit":
      return afterPlanAct(act, await submitPlan(deps, act, form.value), {
        confirmed: "planSubmitted",
        typed,
      });
    case "review":
      return afterPlanAct(act, await reviewPlan(deps, act, form.value), { confirmed: "planReviewed", typed });
    case "return":
      return afterPlanAct(act, await returnPlan(deps, act, form.value), { confirmed: "planReturned", typed });
    case "revise":
      return afterPlanAct(act, await revisePlan(deps, act), { confirmed: "planRevised", typed });
    case "remove": {
      const removed = await removePlan(deps, act);
      if (removed.ok)
        return redirect(
          doneAddress(organisationPath(act.organisation.code, "/plans"), "recordRemoved", act.code),
        );
      if (removed.error === "object.missing") throw notFound();
      return afterPlanAct(act, removed, { confirmed: "planReturned", typed });
    }
  }
}

export default function PlanActRoute() {
  return <PlanActPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
