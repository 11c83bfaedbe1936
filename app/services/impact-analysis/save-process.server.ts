import { createHash } from "node:crypto";

import { type Actor, can, processObject } from "#app/domain/access/index.ts";
import { statusAfterChange } from "#app/domain/assessment/index.ts";
import { canonicalJson, fieldChanges } from "#app/domain/audit/index.ts";
import { type BusinessProcess, processSchema } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Submission } from "#db/repositories/access-repositories.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

/** The keys of a process that its BIA-Bogen can change. */
export type ProcessChange = Omit<BusinessProcess, "id" | "status" | "shortForm" | "emergencyLevelPercent"> & {
  /** Undefined for the Vollform: a sheet has one form of rating, never both. */
  readonly shortForm: BusinessProcess["shortForm"];
  /** Undefined takes the percentages away; without the key they stay. */
  readonly emergencyLevelPercent?: BusinessProcess["emergencyLevelPercent"] | undefined;
};

export interface SaveProcessInput {
  readonly organisation: CurrentOrganisation;
  readonly id: string;
  readonly change: ProcessChange;
  /** Version the change was made on. */
  readonly expectedVersion: number;
  /** The same submission counts once, however often it arrives. */
  readonly submitId: string;
  readonly requestId: string;
}

export type SaveProcessRefusal =
  | { readonly code: "object.missing" }
  | { readonly code: "access.forbidden" }
  | { readonly code: "submission.differs" }
  | { readonly code: "row.conflict"; readonly current: BusinessProcess; readonly version: number };

type Saved = Result<{ readonly version: number }, SaveProcessRefusal>;

/** Optional keys stay out of the row while they say nothing, as in an imported file. */
function withoutEmptyKeys(before: BusinessProcess, after: BusinessProcess): BusinessProcess {
  const entries = Object.entries<unknown>(after).filter(([key, value]) => {
    if (value === undefined) return false;
    if (key in before) return true;
    const empty =
      value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
    return !empty || key === "emergencyLevel" || key === "rtoHours";
  });
  return processSchema.parse(Object.fromEntries(entries));
}

function changedProcess(before: BusinessProcess, change: ProcessChange): BusinessProcess {
  const status = statusAfterChange(before.status);
  return withoutEmptyKeys(before, { ...before, ...change, ...(status ? { status } : {}) });
}

async function write(repositories: Repositories, actor: Actor, input: SaveProcessInput): Promise<Saved> {
  const { organisation, id, expectedVersion } = input;
  const stored = await repositories.processes.findByCode(organisation.id, id);
  if (!stored) return err({ code: "object.missing" });
  if (!can(actor, "process.edit", { organisation, object: processObject(stored.value) }))
    return err({ code: "access.forbidden" });
  if (stored.version !== expectedVersion)
    return err({ code: "row.conflict", current: stored.value, version: stored.version });
  const after = changedProcess(stored.value, input.change);
  const updated = await repositories.processes.update(organisation.id, after, expectedVersion);
  if (!updated.ok) {
    if (updated.error.code !== "row.conflict") return err({ code: "object.missing" });
    const { current } = updated.error;
    return err({ code: "row.conflict", current: current.value, version: current.version });
  }
  await repositories.audit.append({
    action: "record.changed",
    actor: actor.accountId,
    organisationId: organisation.id,
    object: { kind: "process", code: id, version: updated.value.version },
    payload: { changes: fieldChanges(stored.value, after) },
    requestId: input.requestId,
  });
  return ok({ version: updated.value.version });
}

/**
 * Stores the BIA-Bogen of a process: compare-and-set on its version, the audit event and the mark of the submission in
 * the same transaction. A conflict hands back what somebody else has stored meanwhile; nothing is overwritten.
 */
export async function saveProcess(
  deps: Pick<Deps, "unitOfWork" | "repositories">,
  actor: Actor,
  input: SaveProcessInput,
): Promise<Saved> {
  const { submitId, id, expectedVersion, change } = input;
  const fingerprint = createHash("sha256")
    .update(canonicalJson({ id, expectedVersion, change }))
    .digest("hex");
  const mark = { submitId, accountId: actor.accountId, fingerprint };
  const saved = await deps.unitOfWork(async (repositories): Promise<Saved> => {
    const earlier = await answerBefore(repositories, mark);
    if (earlier) return earlier;
    const written = await write(repositories, actor, input);
    if (!written.ok) return written;
    const marked = await repositories.submissions.insert({ ...mark, result: written.value });
    return marked.ok ? written : err({ code: "submission.differs" });
  });
  // The same submission may have been finished by a parallel transaction: then its answer counts, not the refusal here.
  return saved.ok ? saved : ((await answerBefore(deps.repositories, mark)) ?? saved);
}

type Mark = Pick<Submission, "submitId" | "accountId" | "fingerprint">;

/** The answer a submission got the first time; undefined while it has not been seen. */
async function answerBefore(
  { submissions }: Pick<Repositories, "submissions">,
  { accountId, submitId, fingerprint }: Mark,
): Promise<Saved | undefined> {
  const earlier = await submissions.find(accountId, submitId);
  if (!earlier) return undefined;
  if (earlier.fingerprint !== fingerprint) return err({ code: "submission.differs" });
  return ok(earlier.result as { version: number });
}
