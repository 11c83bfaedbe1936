import { redirect } from "@remix-run/node";

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

/** Where an act on a plan leads: back to the plan, with the confirmation or with the reason of the refusal. */
export function afterPlanAct(
  act: PlanAct,
  done: Result<{ readonly version: string }, PlanLifeRefusal>,
  confirmed: DoneAct,
): Response {
  const page = organisationPath(act.organisation.code, `/plans/${encodeURIComponent(act.code)}`);
  if (done.ok) return redirect(doneAddress(page, confirmed, `${act.code} (${done.value.version})`));
  if (done.error === "object.missing") throw notFound();
  if (done.error === "access.forbidden") throw problem("access.forbidden");
  return redirect(`${page}?${new URLSearchParams({ refused: done.error }).toString()}`);
}
