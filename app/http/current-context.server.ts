import type { Deps } from "#app/services/ports.ts";
import { resolveSession } from "#app/services/access/resolve-session.server.ts";
import {
  visibleOrganisations,
  type VisibleOrganisation,
} from "#app/services/access/visible-organisations.server.ts";

import type { RequestContext } from "./load-context.ts";
import { requestLanguage, requestTheme } from "./preferences-cookie.server.ts";
import { isTls, readSessionSecret } from "./session-cookie.server.ts";

export type RequestFacts = {
  readonly nonce: string;
  readonly requestId: string;
  /** Network the request comes from, for throttling. */
  readonly network: string;
};

/** Builds what loaders and actions get: who is signed in, in which language, with which look. */
export async function currentContext(
  deps: Deps,
  request: Request,
  facts: RequestFacts,
): Promise<RequestContext> {
  const secret = readSessionSecret(request, isTls(deps.settings));
  const signedIn = secret === undefined ? undefined : await resolveSession(deps, secret);
  let organisations: Promise<readonly VisibleOrganisation[]> | undefined;
  return {
    ...facts,
    deps,
    organisations: () =>
      (organisations ??= signedIn ? visibleOrganisations(deps, signedIn.actor) : Promise.resolve([])),
    language: requestLanguage(request, signedIn?.account.language ?? null),
    theme: requestTheme(request, signedIn?.account.theme ?? null),
    hiddenColumns: signedIn?.account.hiddenColumns ?? {},
    sessionEnded: secret !== undefined && !signedIn,
    ...(signedIn ? { actor: signedIn.actor } : {}),
  };
}
