import type { LoaderFunctionArgs } from "@remix-run/node";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { exerciseWork } from "#app/queries/exercises/exercise-work.server.ts";

import { notFound } from "../problem.server.ts";
import { requireActor, requireOrganisation } from "../require-actor.server.ts";

/** Loads what a working page of one exercise needs, and the mark of its next submission. */
export async function exercisePage({ context, params }: LoaderFunctionArgs, brief = false) {
  const organisation = requireOrganisation(context);
  const view = await exerciseWork(context.deps, {
    organisation,
    base: organisationPath(organisation.code, ""),
    actor: requireActor(context),
    language: context.language,
    id: params["id"] ?? "",
    brief,
  });
  if (!view) throw notFound();
  return { view, submitId: context.deps.ids.next() };
}

/** Address of a page of the exercise in the address. */
export function exerciseAddress(
  { context, params }: Pick<LoaderFunctionArgs, "context" | "params">,
  page = "",
): string {
  const { code } = requireOrganisation(context);
  return organisationPath(code, `/exercises/${encodeURIComponent(params["id"] ?? "")}${page}`);
}
