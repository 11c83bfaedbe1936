import { organisationPath } from "#app/components/shell/organisation-path.ts";
import type { LongListRequest } from "#app/queries/analysis/long-list.ts";
import type { DetailRequest } from "#app/queries/processes/process-detail.server.ts";

import type { RequestContext } from "./load-context.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

/** The parameters of a list say nothing about the lists of the object that is shown beside it. */
const BEGINNINGS: LongListRequest = { all: "", page: 1 };

type BesideRequest = DetailRequest & { readonly lists: LongListRequest };

/** What a list asks for the object it shows beside it. */
export function besideRequest(context: RequestContext, id: string): BesideRequest {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const base = organisationPath(organisation.code, "");
  return { organisation, actor, language: context.language, base, id, lists: BEGINNINGS };
}
