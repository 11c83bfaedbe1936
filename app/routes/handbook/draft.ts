import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { requires } from "#app/domain/access/index.ts";
import { REGISTER_LETTERS } from "#app/domain/handbook/index.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { printDraft } from "#app/services/handbook/print-handbook.server.ts";

export const handle = { access: requires("handbook.generate") };

/** One tick box per register (`part_A`); none ticked means all of them. */
const draftSchema = z.strictObject(
  Object.fromEntries(REGISTER_LETTERS.map((letter) => [`part_${letter}`, z.literal("on").optional()])),
);

export function loader({ context }: LoaderFunctionArgs) {
  return redirect(organisationPath(requireOrganisation(context).code, "/handbook"));
}

/** Starts the print of today's content and leads to its progress. */
export async function action({ context, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { deps, language, requestId } = context;
  const form = await parseForm(request, draftSchema);
  if (!form.ok) throw problem("request.malformed");
  const parts = REGISTER_LETTERS.filter((letter) => form.value[`part_${letter}`] === "on");
  const order = { actor: requireActor(context), organisation, language, requestId };
  const started = await printDraft(deps, order, parts);
  if (started.ok) return redirect(organisationPath(organisation.code, `/handbook/jobs/${started.value.id}`));
  if (started.error === "object.missing") throw notFound();
  return redirect(organisationPath(organisation.code, "/handbook?busy=1"));
}
