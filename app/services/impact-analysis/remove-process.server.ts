import type { Actor } from "#app/domain/access/index.ts";
import type { BusinessProcess } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { canWithProcess } from "./edit-rights.ts";
import { mentionsOf } from "./mentions.server.ts";
import { markForReassessment } from "./reassess.server.ts";
import { type FormSubmission, recordChange } from "./record-change.server.ts";

export interface RemoveInput extends FormSubmission {
  readonly id: string;
  readonly expectedVersion: number;
}

export type RemoveRefusal =
  | SubmittedTwice
  | { readonly code: "object.missing" }
  | { readonly code: "access.forbidden" }
  /** Somebody changed it while the question was open. */
  | { readonly code: "row.changed" }
  /** Plans, exercises or other records still name it. */
  | { readonly code: "row.mentioned" };

type Removed = Result<{ readonly id: string }, RemoveRefusal>;

/** Processes that needed the removed one have to be assessed again. */
async function removeDependencies(
  repositories: Repositories,
  actor: Actor,
  input: RemoveInput,
): Promise<void> {
  const { organisation, id } = input;
  const dependencies = await repositories.processDependencies.listByOrganisation(organisation.id);
  for (const { value, version } of dependencies) {
    if (value.consumer !== id && value.requires !== id) continue;
    const code = JSON.stringify([value.consumer, value.requires]);
    await repositories.processDependencies.remove(organisation.id, code, version);
    await recordChange(repositories, actor, input, {
      kind: "process-dependency",
      code,
      version,
      before: value,
      after: null,
    });
    if (value.requires !== id) continue;
    const consumer = await repositories.processes.findByCode(organisation.id, value.consumer);
    if (consumer) await markForReassessment(repositories, actor, input, consumer);
  }
}

async function removeUses(repositories: Repositories, actor: Actor, input: RemoveInput): Promise<void> {
  const { organisation, id } = input;
  for (const { value, version } of await repositories.resourceUses.listByOrganisation(organisation.id)) {
    if (value.process !== id) continue;
    const code = JSON.stringify([value.process, value.resource]);
    await repositories.resourceUses.remove(organisation.id, code, version);
    await recordChange(repositories, actor, input, {
      kind: "resource-use",
      code,
      version,
      before: value,
      after: null,
    });
  }
}

async function remove(repositories: Repositories, actor: Actor, input: RemoveInput): Promise<Removed> {
  const { organisation, id, expectedVersion } = input;
  const stored = await repositories.processes.findByCode(organisation.id, id);
  if (!stored) return err({ code: "object.missing" });
  const process: BusinessProcess = stored.value;
  if (!canWithProcess({ actor, organisation }, "process.edit", process))
    return err({ code: "access.forbidden" });
  if (stored.version !== expectedVersion) return err({ code: "row.changed" });
  const mentions = await mentionsOf(repositories, organisation.id, id);
  if (mentions.length > 0) return err({ code: "row.mentioned" });
  await removeDependencies(repositories, actor, input);
  await removeUses(repositories, actor, input);
  const removed = await repositories.processes.remove(organisation.id, id, stored.version);
  if (!removed.ok) throw new Error(`process ${id} changed inside of its own transaction`);
  await recordChange(repositories, actor, input, {
    kind: "process",
    code: id,
    version: stored.version,
    before: process,
    after: null,
  });
  return ok({ id });
}

/**
 * Deletes a process with its dependencies and resource links; whoever needed it has to be assessed again. Refused while
 * plans, exercises, measures or risk acceptances name it: those are documents of their own.
 */
export async function removeProcess(deps: Deps, actor: Actor, input: RemoveInput): Promise<Removed> {
  const { submitId, id, expectedVersion } = input;
  return submitOnce(deps, actor, { submitId, content: { remove: id, expectedVersion } }, (repositories) =>
    remove(repositories, actor, input),
  );
}
