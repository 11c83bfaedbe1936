import type { Actor } from "#app/domain/access/index.ts";
import type { AuditObject } from "#app/domain/audit/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { canWithResource } from "./edit-rights.ts";
import { mentionsOf } from "./mentions.server.ts";
import { markForReassessment } from "./reassess.server.ts";
import { recordChange } from "./record-change.server.ts";
import type { RemoveInput, RemoveRefusal } from "./remove-process.server.ts";

type Removed = Result<{ readonly id: string }, RemoveRefusal>;

interface Work {
  readonly repositories: Repositories;
  readonly actor: Actor;
  readonly input: RemoveInput;
}

async function note(
  { repositories, actor, input }: Work,
  kind: AuditObject["kind"],
  record: { code: string; version: number; before: object; after: object | null },
): Promise<void> {
  await recordChange(repositories, actor, input, { kind, ...record });
}

async function removeUses(work: Work): Promise<void> {
  const { repositories, actor, input } = work;
  const { organisation, id } = input;
  for (const { value, version } of await repositories.resourceUses.listByOrganisation(organisation.id)) {
    if (value.resource !== id) continue;
    const code = JSON.stringify([value.process, value.resource]);
    await repositories.resourceUses.remove(organisation.id, code, version);
    await note(work, "resource-use", { code, version, before: value, after: null });
    const process = await repositories.processes.findByCode(organisation.id, value.process);
    if (process) await markForReassessment(repositories, actor, input, process);
  }
}

async function removeCapacities(work: Work): Promise<void> {
  const { repositories, input } = work;
  const { organisation, id } = input;
  for (const { value, version } of await repositories.capacities.listByOrganisation(organisation.id)) {
    if (value.resource !== id) continue;
    await repositories.capacities.remove(organisation.id, value.id, version);
    await note(work, "capacity", { code: value.id, version, before: value, after: null });
  }
}

/** Takes the resource out of what others require and of the outage scenarios. */
async function letGo(work: Work): Promise<void> {
  const { repositories, input } = work;
  const { organisation, id } = input;
  for (const { value, version } of await repositories.resources.listByOrganisation(organisation.id)) {
    if (!value.requires.includes(id)) continue;
    const after = { ...value, requires: value.requires.filter((other) => other !== id) };
    await repositories.resources.update(organisation.id, after, version);
    await note(work, "resource", { code: value.id, version, before: value, after });
  }
  for (const { value, version } of await repositories.outageScenarios.listByOrganisation(organisation.id)) {
    if (!value.failed.includes(id)) continue;
    const after = { ...value, failed: value.failed.filter((other) => other !== id) };
    await repositories.outageScenarios.update(organisation.id, after, version);
    await note(work, "outage-scenario", { code: value.id, version, before: value, after });
  }
}

async function remove(work: Work): Promise<Removed> {
  const { repositories, actor, input } = work;
  const { organisation, id, expectedVersion } = input;
  const stored = await repositories.resources.findByCode(organisation.id, id);
  if (!stored) return err({ code: "object.missing" });
  if (!canWithResource({ actor, organisation }, "resource.edit", stored.value))
    return err({ code: "access.forbidden" });
  if (stored.version !== expectedVersion) return err({ code: "row.changed" });
  const mentions = await mentionsOf(repositories, organisation.id, id);
  if (mentions.length > 0) return err({ code: "row.mentioned" });
  await removeUses(work);
  await removeCapacities(work);
  await letGo(work);
  const removed = await repositories.resources.remove(organisation.id, id, stored.version);
  if (!removed.ok) throw new Error(`resource ${id} could not be removed: ${removed.error.code}`);
  await note(work, "resource", { code: id, version: stored.version, before: stored.value, after: null });
  return ok({ id });
}

/**
 * Deletes a resource with its links, substitute capacities and places in outage scenarios; processes that used it have to
 * be assessed again. Refused while plans, exercises, measures, risks or solutions name it.
 */
export async function removeResource(deps: Deps, actor: Actor, input: RemoveInput): Promise<Removed> {
  const { submitId, id, expectedVersion } = input;
  return submitOnce(
    deps,
    actor,
    { submitId, content: { remove: id, expectedVersion } },
    (repositories): Promise<Removed> => remove({ repositories, actor, input }),
  );
}
