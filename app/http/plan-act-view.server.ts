import type { LoaderFunctionArgs } from "@remix-run/node";

import { planObject, can } from "#app/domain/access/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { planLifeView } from "#app/queries/plans/plan-life-view.server.ts";

import { notFound } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** A year later, for the suggested date of the next review. */
export function suggestedReview(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace("-02-29", "-02-28")}`;
}

/** The plan and what can be done with it, for the page that asks again after a refusal. */
export async function planActView({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const stored = await context.deps.repositories.plans.findByCode(organisation.id, params["id"] ?? "");
  if (!stored) throw notFound();
  const { value: plan, version } = stored;
  if (!can(actor, "plan.read", { organisation, object: planObject(plan) })) throw notFound();
  const life = await planLifeView(context.deps, { organisation, actor, id: plan.id }, { plan, version });
  const today = dateInBerlin(context.deps.clock.now());
  return { plan: { id: plan.id, title: plan.title }, life, nextReviewOn: suggestedReview(today) };
}
