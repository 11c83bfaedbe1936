import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import { removeRecord } from "#app/services/records/change-record.server.ts";

import type { PlanAct, PlanLifeRefusal } from "./plan-life.server.ts";
import { planStore } from "./plan-store.ts";

/** Only a draft that never went into quality assurance can go: everything else has a history to keep. */
export async function removePlan(
  deps: Deps,
  act: PlanAct,
): Promise<Result<{ readonly version: string }, PlanLifeRefusal>> {
  const editions = await deps.repositories.planVersions.list(act.organisation.id, act.code);
  const store = {
    ...planStore,
    isOpen: (plan: { readonly status: string }) => plan.status === "draft" && editions.length === 0,
  };
  const { actor, organisation, requestId, code, expectedVersion } = act;
  const request = { actor, organisation, requestId, submitId: deps.ids.next() };
  const removed = await removeRecord(deps, store, request, { code, expectedVersion });
  if (removed.ok) return ok({ version: "" });
  const { code: reason } = removed.error;
  if (reason === "object.missing" || reason === "access.forbidden" || reason === "row.conflict")
    return err(reason);
  return err("plan.state");
}
