import type { LoaderFunctionArgs } from "@remix-run/node";

import { SIGNED_IN } from "#app/domain/access/index.ts";
import { isPickList } from "#app/forms/record/field-spec.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { suggestions } from "#app/queries/records/suggestions.server.ts";

// Everybody may ask; each list is filtered by what the person may read.
export const handle = { access: SIGNED_IN };

const LONGEST_SEARCH = 100;

/** Entries of a list that fit what is being typed. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { list } = params;
  if (!isPickList(list)) throw notFound();
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST_SEARCH);
  const actor = requireActor(context);
  const organisation = requireOrganisation(context);
  return Response.json({
    entries: await suggestions(context.deps, { actor, organisation, list, search }),
  });
}
