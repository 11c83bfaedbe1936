import type { Actor } from "#app/domain/access/index.ts";
import type { BusinessProcess } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { canWithProcess } from "./edit-rights.ts";
import { type FormSubmission, recordChange } from "./record-change.server.ts";

/** What is known of a process before its BIA-Bogen is filled in. */
export type NewProcess = Pick<BusinessProcess, "id" | "name" | "unit" | "owner" | "description">;

export interface CreateProcessInput extends FormSubmission {
  readonly process: NewProcess;
}

export type CreateProcessRefusal =
  | SubmittedTwice
  | { readonly code: "access.forbidden" }
  /** The id belongs to another process already. */
  | { readonly code: "id.taken" }
  | { readonly code: "row.reference" };

function blankSheet({ id, name, unit, owner, description }: NewProcess): BusinessProcess {
  return {
    id,
    name,
    unit,
    matrix: {},
    executionHours: 0,
    rtoHours: null,
    emergencyLevel: null,
    status: "draft",
    ...(owner ? { owner } : {}),
    ...(description ? { description } : {}),
  };
}

/** Creates a process with an empty BIA-Bogen in the status draft; its id never changes afterwards. */
export async function createProcess(
  deps: Deps,
  actor: Actor,
  input: CreateProcessInput,
): Promise<Result<{ readonly id: string }, CreateProcessRefusal>> {
  const { submitId, organisation } = input;
  const process = blankSheet(input.process);
  return submitOnce(
    deps,
    actor,
    { submitId, content: process },
    async (repositories): Promise<Result<{ readonly id: string }, CreateProcessRefusal>> => {
      if (!canWithProcess({ actor, organisation }, "process.edit", process))
        return err({ code: "access.forbidden" });
      const created = await repositories.processes.insert(organisation.id, process);
      if (!created.ok)
        return err({ code: created.error.code === "row.duplicate" ? "id.taken" : "row.reference" });
      await recordChange(repositories, actor, input, {
        kind: "process",
        code: process.id,
        version: created.value.version,
        before: null,
        after: process,
      });
      return ok({ id: process.id });
    },
  );
}
