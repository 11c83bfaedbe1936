import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { dateSchema } from "#app/domain/exchange/primitives.schema.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { afterPlanAct, planActOf } from "#app/http/plan-act.server.ts";
import { problem } from "#app/http/problem.server.ts";
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

export function loader({ context, params }: LoaderFunctionArgs) {
  const { code } = requireOrganisation(context);
  return redirect(organisationPath(code, `/plans/${encodeURIComponent(params["id"] ?? "")}`));
}

/** Quality assurance, release or return by a second person. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) throw problem("form.invalid");
  const { deps } = context;
  const act = planActOf(context, params["id"], form.value.version);
  switch (form.value.act) {
    case "release": {
      const released = await releasePlan(deps, act, form.value);
      if (released.ok) await keepFiguresAtRelease(deps, requireOrganisation(context).id);
      return afterPlanAct(act, released, "planReleased");
    }
    case "review":
      return afterPlanAct(act, await reviewPlan(deps, act, form.value), "planReviewed");
    case "return":
      return afterPlanAct(act, await returnPlan(deps, act, form.value), "planReturned");
  }
}
