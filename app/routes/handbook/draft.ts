import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { printDraft } from "#app/services/handbook/print-handbook.server.ts";

export const handle = { access: requires("handbook.generate") };

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, "/handbook"));
}

/** Starts the print of today's content and leads to its progress. */
export async function action({ context }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { deps, language, requestId } = context;
  const started = await printDraft(deps, { actor: requireActor(context), organisation, language, requestId });
  if (started.ok) return redirect(organisationPath(organisation.code, `/handbook/jobs/${started.value.id}`));
  if (started.error === "object.missing") throw notFound();
  return redirect(organisationPath(organisation.code, "/handbook?busy=1"));
}
