import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { PlanActPage } from "#app/components/plans/plan-act-page.tsx";
import { requires } from "#app/domain/access/index.ts";
import { dateSchema } from "#app/domain/exchange/primitives.schema.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { afterPlanAct, planActOf, refusePlanAct, typedInto } from "#app/http/plan-act.server.ts";
import { planActView } from "#app/http/plan-act-view.server.ts";
import { requireOrganisation } from "#app/http/require-actor.server.ts";
import { keepFiguresAtRelease } from "#app/services/figures/keep-figures.server.ts";
import { releasePlan, returnPlan, reviewPlan } from "#app/services/plans/plan-life.server.ts";

export const handle = { access: requires("plan.approve") };

const version = z.string().regex(/^\d{1,12}$/, "form.invalid");
const decisionSchema = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("release"),
    version,
    nextReviewOn: dateSchema,
    note: z.string().trim().max(500, "form.invalid"),
  }),
  z.strictObject({ act: z.literal("review"), version, note: requiredLine(500) }),
  z.strictObject({ act: z.literal("return"), version, note: requiredLine(500) }),
]);

export const meta = pageTitle((messages) => messages.plans.name);

export function loader(args: LoaderFunctionArgs) {
  return planActView(args);
}

/** Quality assurance, release or return by a second person. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const typed = await typedInto(request.clone());
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return refusePlanAct("form.invalid", typed);
  const { deps } = context;
  const act = planActOf(context, params["id"], form.value.version);
  switch (form.value.act) {
    case "release": {
      const released = await releasePlan(deps, act, form.value);
      if (released.ok) await keepFiguresAtRelease(deps, requireOrganisation(context).id);
      return afterPlanAct(act, released, { confirmed: "planReleased", typed });
    }
    case "review":
      return afterPlanAct(act, await reviewPlan(deps, act, form.value), { confirmed: "planReviewed", typed });
    case "return":
      return afterPlanAct(act, await returnPlan(deps, act, form.value), { confirmed: "planReturned", typed });
  }
}

export default function PlanActRoute() {
  return <PlanActPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
