import { type Actor, can } from "#app/domain/access/index.ts";
import { statusAfterNewParameters } from "#app/domain/assessment/index.ts";
import type { BiaParameters } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { type FormSubmission, recordChange } from "./record-change.server.ts";

export interface SaveParametersInput extends FormSubmission {
  readonly parameters: BiaParameters;
  /** 0: the first parameters of an organisation. */
  readonly expectedVersion: number;
  /** Why, for the audit trail. */
  readonly reason: string;
}

export type SaveParametersRefusal =
  | SubmittedTwice
  | { readonly code: "object.missing" }
  | { readonly code: "access.forbidden" }
  | { readonly code: "row.conflict"; readonly current: BiaParameters; readonly version: number };

type Saved = Result<{ readonly version: number; readonly reassessed: number }, SaveParametersRefusal>;

/** Marks every sheet that has been rated; returns how many were not marked already. */
async function markAll(
  repositories: Repositories,
  actor: Actor,
  input: SaveParametersInput,
): Promise<number> {
  let marked = 0;
  for (const { value, version } of await repositories.processes.listByOrganisation(input.organisation.id)) {
    const status = statusAfterNewParameters(value.status);
    if (status === value.status) continue;
    const after = { ...value, status };
    const updated = await repositories.processes.update(input.organisation.id, after, version);
    if (!updated.ok) throw new Error(`process ${value.id} changed inside of its own transaction`);
    await recordChange(repositories, actor, input, {
      kind: "process",
      code: value.id,
      version: updated.value.version,
      before: value,
      after,
    });
    marked += 1;
  }
  return marked;
}

async function write(repositories: Repositories, actor: Actor, input: SaveParametersInput): Promise<Saved> {
  const { organisation, parameters, expectedVersion, reason } = input;
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
  return ok({ version: put.value.version, reassessed: await markAll(repositories, actor, input) });
}

/**
 * Stores new BIA parameters. They hold for all processes of a cycle, so every rated BIA-Bogen becomes „neu zu bewerten“ in
 * the same transaction.
 */
export async function saveParameters(deps: Deps, actor: Actor, input: SaveParametersInput): Promise<Saved> {
  const { submitId, parameters, expectedVersion, reason } = input;
  const content = { parameters, expectedVersion, reason };
  return submitOnce(deps, actor, { submitId, content }, (repositories) => write(repositories, actor, input));
}
