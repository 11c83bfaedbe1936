import { type Actor, can, resourceObject } from "#app/domain/access/index.ts";
import { fieldChanges } from "#app/domain/audit/index.ts";
import { measuredRta, withMeasuredRta } from "#app/domain/exercise/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";

export interface TakeOverInput {
  readonly organisation: CurrentOrganisation;
  readonly exercise: string;
  readonly resource: string;
  readonly requestId: string;
}

export type TakeOverRefusal = {
  readonly code: "object.missing" | "access.forbidden" | "test.unmeasured" | "exercise.changed-meanwhile";
};

/**
 * Confirms a measured RTA for the Soll-Ist-Vergleich (BSI 200-4, 13.9, 8): the owner of the resource or the officer takes it
 * over, nobody else. The resource then says how long it takes, by what evidence and when it was tested.
 */
export async function takeOverRta(
  deps: Deps,
  actor: Actor,
  { organisation, exercise: exerciseId, resource: resourceId, requestId }: TakeOverInput,
): Promise<Result<undefined, TakeOverRefusal>> {
  const today = dateInBerlin(deps.clock.now());
  return deps.unitOfWork<undefined, TakeOverRefusal>(async (repositories) => {
    const exercise = await repositories.exercises.findByCode(organisation.id, exerciseId);
    const resource = await repositories.resources.findByCode(organisation.id, resourceId);
    if (!exercise || !resource) return err({ code: "object.missing" });
    const object = resourceObject(resource.value);
    if (!can(actor, "resource.edit", { organisation, object })) return err({ code: "access.forbidden" });
    const tests = exercise.value.tests.filter((test) => test.resource === resourceId);
    const rta = tests.map(measuredRta).findLast((hours) => hours !== null) ?? null;
    if (rta === null) return err({ code: "test.unmeasured" });
    const after = withMeasuredRta(resource.value, rta, exercise.value.plannedOn ?? today);
    const updated = await repositories.resources.update(organisation.id, after, resource.version);
    if (!updated.ok) return err({ code: "exercise.changed-meanwhile" });
    await repositories.audit.append({
      action: "record.changed",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "resource", code: resourceId, version: updated.value.version },
      payload: { changes: fieldChanges(resource.value, after) },
      reason: `Funktionstest ${exerciseId}`,
      requestId,
    });
    return ok(undefined);
  });
}
