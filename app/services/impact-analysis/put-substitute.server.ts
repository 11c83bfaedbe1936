import type { Actor } from "#app/domain/access/index.ts";
import type { Capacity } from "#app/domain/exchange/index.ts";
import { err, type Result } from "#app/domain/shared/result.ts";
import { submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { canWithResource } from "./edit-rights.ts";
import { type LinkInput, type LinkRefusal, putLink } from "./put-link.server.ts";

type Put = Result<{ readonly version: number }, LinkRefusal<Capacity> | { readonly code: "id.taken" }>;

async function write(repositories: Repositories, actor: Actor, input: LinkInput<Capacity>): Promise<Put> {
  const { organisation, link, expectedVersion } = input;
  const resource = await repositories.resources.findByCode(organisation.id, link.resource);
  if (!resource) return err({ code: "object.missing" });
  if (!canWithResource({ actor, organisation }, "resource.edit", resource.value))
    return err({ code: "access.forbidden" });
  const before = await repositories.capacities.findByCode(organisation.id, link.id);
  if (before && expectedVersion === 0) return err({ code: "id.taken" });
  if (before && before.value.resource !== link.resource) return err({ code: "object.missing" });
  return putLink(repositories, actor, {
    kind: "capacity",
    store: repositories.capacities,
    input,
    code: link.id,
  });
}

/** Adds, changes or removes what stands in for a resource when it fails (BSI 200-4, 7.2.3). */
export async function putSubstitute(deps: Deps, actor: Actor, input: LinkInput<Capacity>): Promise<Put> {
  const { submitId, link, expectedVersion, remove = false } = input;
  const content = { substitute: link, expectedVersion, remove };
  return submitOnce(deps, actor, { submitId, content }, (repositories) => write(repositories, actor, input));
}
