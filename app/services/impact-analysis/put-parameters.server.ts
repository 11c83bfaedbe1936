import { type Actor, can } from "#app/domain/access/index.ts";
import { afterNewParameters } from "#app/domain/assessment/index.ts";
import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import {
  type FormSubmission,
  recordChange,
  recordChanges,
  type RecordedChange,
} from "./record-change.server.ts";

export interface ParametersSubmission extends FormSubmission {
  /** 0: the first parameters of an organisation. */
  readonly expectedVersion: number;
  /** Why, for the audit trail. */
  readonly reason: string;
}

export type ParametersRefusal =
  | { readonly code: "object.missing" }
  | { readonly code: "access.forbidden" }
  | { readonly code: "row.conflict"; readonly current: BiaParameters; readonly version: number };

export interface ParametersSaved {
  readonly version: number;
  readonly reassessed: number;
}

/** Marks every sheet that has been rated; returns how many were not marked already. */
async function markAll(
  repositories: Repositories,
  actor: Actor,
  input: ParametersSubmission,
  { parameters, carry }: NewParameters,
): Promise<number> {
  let marked = 0;
  const changes: RecordedChange[] = [];
  for (const { value, version } of await repositories.processes.listByOrganisation(input.organisation.id)) {
    const carried = carry(value);
    const after = afterNewParameters(carried, parameters);
    if (after === value) continue;
    const updated = await repositories.processes.update(input.organisation.id, after, version);
    if (!updated.ok) throw new Error(`process ${value.id} changed inside of its own transaction`);
    changes.push({
      kind: "process",
      code: value.id,
      version: updated.value.version,
      before: value,
      after,
    });
    if (after.status !== value.status) marked += 1;
  }
  await recordChanges(repositories, actor, input, changes);
  return marked;
}

interface NewParameters {
  readonly parameters: BiaParameters;
  /** The sheet on the new parameters; the same object where nothing moves. */
  readonly carry: (process: BusinessProcess) => BusinessProcess;
}

/** Stores parameters and moves and marks every sheet in the same transaction. */
export async function putParameters(
  repositories: Repositories,
  actor: Actor,
  input: ParametersSubmission,
  fresh: NewParameters,
): Promise<Result<ParametersSaved, ParametersRefusal>> {
  const { organisation, expectedVersion, reason } = input;
  const { parameters } = fresh;
  if (!can(actor, "parameters.edit", { organisation })) return err({ code: "access.forbidden" });
  const before = await repositories.parameters.find(organisation.id);
  if (!before && expectedVersion !== 0) return err({ code: "object.missing" });
  const expected = before ? expectedVersion : null;
  const put = await repositories.parameters.put(organisation.id, parameters, expected);
  if (!put.ok) {
    if (put.error.code === "row.missing") return err({ code: "object.missing" });
    const { value, version } = put.error.current;
    return err({ code: "row.conflict", current: value, version });
  }
  await recordChange(repositories, actor, input, {
    kind: "parameters",
    code: "parameters",
    version: put.value.version,
    before: before?.value ?? null,
    after: parameters,
    reason,
  });
  return ok({ version: put.value.version, reassessed: await markAll(repositories, actor, input, fresh) });
}
