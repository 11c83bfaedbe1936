import { data, redirect } from "@remix-run/node";

import { type DoneAct, doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import type { PlanAct, PlanLifeRefusal } from "#app/services/plans/plan-life.server.ts";
import type { Result } from "#app/domain/shared/result.ts";

import type { RequestContext } from "./load-context.ts";
import { notFound, problem } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** Who acts on which state of which plan. */
export function planActOf(context: RequestContext, id: string | undefined, version: string): PlanAct {
  return {
    actor: requireActor(context),
    organisation: requireOrganisation(context),
    code: id ?? "",
    expectedVersion: Number(version),
    requestId: context.requestId,
  };
}

/** A refused act with what was typed, for the page that asks again. */
export interface RefusedPlanAct {
  readonly act: string;
  readonly refused: PlanLifeRefusal | "form.invalid";
  readonly values: Readonly<Record<string, string>>;
}

const KEPT = ["reason", "note", "nextReviewOn"];

/** What was typed into the form of an act; nothing else of a submission is ever sent back. */
export async function typedInto(request: Request): Promise<RefusedPlanAct["values"]> {
  const form = await request.formData();
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      (KEPT.includes(name) || name === "act") && typeof value === "string"
        ? [[name, value.slice(0, 2000)]]
        : [],
    ),
  );
}

/** Answer to an act that was not done: 422 for what was typed, 409 for what others have done meanwhile. */
export function refusePlanAct(refused: RefusedPlanAct["refused"], values: RefusedPlanAct["values"]) {
  const mistyped = refused === "form.invalid" || refused === "plan.review-date";
  return data<RefusedPlanAct>({ act: values["act"] ?? "", refused, values }, mistyped ? 422 : 409);
}

/** Where an act on a plan leads: back to the plan with the confirmation, or to the same question with what was typed. */
export function afterPlanAct(
  act: PlanAct,
  done: Result<{ readonly version: string }, PlanLifeRefusal>,
  { confirmed, typed }: { readonly confirmed: DoneAct; readonly typed: RefusedPlanAct["values"] },
) {
  const page = organisationPath(act.organisation.code, `/plans/${encodeURIComponent(act.code)}`);
  if (done.ok) return redirect(doneAddress(page, confirmed, `${act.code} (${done.value.version})`));
  if (done.error === "object.missing") throw notFound();
  if (done.error === "access.forbidden") throw problem("access.forbidden");
  return refusePlanAct(done.error, typed);
}
