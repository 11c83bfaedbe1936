import type { Actor } from "#app/domain/access/index.ts";

import type { CurrentOrganisation, RequestContext } from "./load-context.ts";

/** The signed-in person. The access guard has let nobody else through, so absence is a bug of the route's declaration. */
export function requireActor(context: RequestContext): Actor {
  if (!context.actor) throw new Error("A route that needs an actor is declared public.");
  return context.actor;
}

/** The organisation of the address, already checked against the actor's grants. */
export function requireOrganisation(context: RequestContext): CurrentOrganisation {
  if (!context.organisation) throw new Error("A route that needs an organisation has none in its address.");
  return context.organisation;
}
