import type { Actor } from "#app/domain/access/index.ts";
import { checkGraphs, type Resource } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import type { Stored } from "#db/repositories/tenant-repository.ts";

import { canWithResource } from "./edit-rights.ts";
import { type FormSubmission, recordChange } from "./record-change.server.ts";

export interface SaveResourceInput extends FormSubmission {
  readonly resource: Resource;
  /** 0 for a new one. */
  readonly expectedVersion: number;
}

export type SaveResourceRefusal =
  | SubmittedTwice
  | { readonly code: "object.missing" }
  | { readonly code: "access.forbidden" }
  | { readonly code: "id.taken" }
  | { readonly code: "row.conflict"; readonly current: Resource; readonly version: number }
  /** A person, contact or prerequisite that does not exist. */
  | { readonly code: "row.reference" }
  | { readonly code: "resources.circle"; readonly circle: string };

type Saved = Result<{ readonly id: string }, SaveResourceRefusal>;

/** The circle the prerequisites would close, by name (rule V-21); null when there is none. */
async function circleWith(
  repositories: Repositories,
  organisationId: string,
  resource: Resource,
): Promise<string | null> {
  if (resource.requires.length === 0) return null;
  const stored = await repositories.resources.listByOrganisation(organisationId);
  const others = stored.map(({ value }) => value).filter(({ id }) => id !== resource.id);
  const found = checkGraphs({ resources: [...others, resource] }).find(
    ({ code }) => code === "resources.circle",
  );
  return found ? String(found.values["circle"]) : null;
}

/** What is wrong with saving over the present row; null when nothing is. */
function refusalBefore(
  actor: Actor,
  { organisation, resource, expectedVersion }: SaveResourceInput,
  before: Stored<Resource> | undefined,
): SaveResourceRefusal | null {
  const isNew = expectedVersion === 0;
  if (isNew && before) return { code: "id.taken" };
  if (!isNew && !before) return { code: "object.missing" };
  if (!canWithResource({ actor, organisation }, "resource.edit", before?.value ?? resource))
    return { code: "access.forbidden" };
  return before && before.version !== expectedVersion
    ? { code: "row.conflict", current: before.value, version: before.version }
    : null;
}

async function write(repositories: Repositories, actor: Actor, input: SaveResourceInput): Promise<Saved> {
  const { organisation, resource, expectedVersion } = input;
  const before = await repositories.resources.findByCode(organisation.id, resource.id);
  const refused = refusalBefore(actor, input, before);
  if (refused) return err(refused);
  const circle = await circleWith(repositories, organisation.id, resource);
  if (circle !== null) return err({ code: "resources.circle", circle });
  const written = before
    ? await repositories.resources.update(organisation.id, resource, expectedVersion)
    : await repositories.resources.insert(organisation.id, resource);
  if (!written.ok) return err({ code: "row.reference" });
  await recordChange(repositories, actor, input, {
    kind: "resource",
    code: resource.id,
    version: written.value.version,
    before: before?.value ?? null,
    after: resource,
  });
  return ok({ id: resource.id });
}

/** Creates or changes a resource with its prerequisites and Soll-Ist values: compare-and-set, with its audit event. */
export async function saveResource(deps: Deps, actor: Actor, input: SaveResourceInput): Promise<Saved> {
  const { submitId, resource, expectedVersion } = input;
  return submitOnce(deps, actor, { submitId, content: { resource, expectedVersion } }, (repositories) =>
    write(repositories, actor, input),
  );
}
