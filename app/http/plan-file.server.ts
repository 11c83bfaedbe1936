import type { LoaderFunctionArgs } from "@remix-run/node";

import { printPlan } from "#app/services/plans/print-plan.server.ts";

import { fileResponse } from "./file-response.server.ts";
import { notFound } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** Answer of a route that gives a plan, or one of its editions, as PDF. */
export async function planFile(
  { context, params }: LoaderFunctionArgs,
  edition: number | null,
): Promise<Response> {
  const organisation = requireOrganisation(context);
  const id = params["id"] ?? "";
  const order = { organisation, actor: requireActor(context), language: context.language, id, edition };
  const bytes = await printPlan(context.deps, order);
  if (!bytes) throw notFound();
  return fileResponse(bytes, `${organisation.code}-${id}${edition === null ? "" : `-${edition}`}.pdf`);
}
