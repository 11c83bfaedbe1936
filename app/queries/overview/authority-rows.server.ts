import { type Actor, can } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { landingPage } from "../access/landing.server.ts";
import { type ReleasedFigures, releasedFigures } from "./released-figures.server.ts";

/** Released aggregate of one organisation below a Ressort or the Land. */
export interface AuthorityRow {
  readonly code: string;
  readonly name: string;
  readonly kind: CurrentOrganisation["kind"];
  /** Its overview; null where the reader has no page there. */
  readonly to: string | null;
  /** Null while nothing is released. */
  readonly figures: ReleasedFigures | null;
}

interface AuthorityRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  /** Every organisation the actor may know of. */
  readonly visible: readonly CurrentOrganisation[];
}

/** The organisations below a node with their released aggregates; names of processes and resources stay there. */
export async function authorityRows(
  deps: Deps,
  { actor, organisation, visible }: AuthorityRequest,
): Promise<AuthorityRow[]> {
  if (organisation.kind !== "land" && organisation.kind !== "ressort") return [];
  const below = visible.filter(
    (node) =>
      node.ancestorIds.includes(organisation.id) && can(actor, "aggregate.read", { organisation: node }),
  );
  const figures = await releasedFigures(
    deps,
    below.map(({ id }) => id),
  );
  return below.map((node) => ({
    code: node.code,
    name: node.name,
    kind: node.kind,
    to: can(actor, "overview.read", { organisation: node }) ? landingPage(actor, node) : null,
    figures: figures.get(node.id) ?? null,
  }));
}
