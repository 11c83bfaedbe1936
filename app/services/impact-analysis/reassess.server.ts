import type { Actor } from "#app/domain/access/index.ts";
import { statusAfterGroundChanged } from "#app/domain/assessment/index.ts";
import type { BusinessProcess } from "#app/domain/exchange/index.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";

import { type ChangeContext, recordChange } from "./record-change.server.ts";

/** Marks a released or reviewed BIA-Bogen „neu zu bewerten“ because the ground it stands on changed. */
export async function markForReassessment(
  repositories: Repositories,
  actor: Actor,
  context: ChangeContext,
  stored: Stored<BusinessProcess>,
): Promise<void> {
  const before = stored.value;
  const status = statusAfterGroundChanged(before.status);
  if (status === undefined || status === before.status) return;
  const after = { ...before, status };
  const updated = await repositories.processes.update(context.organisation.id, after, stored.version);
  if (!updated.ok) throw new Error(`process ${before.id} changed inside of its own transaction`);
  await recordChange(repositories, actor, context, {
    kind: "process",
    code: before.id,
    version: updated.value.version,
    before,
    after,
  });
}
