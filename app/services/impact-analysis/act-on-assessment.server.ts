import { type Actor, can } from "#app/domain/access/index.ts";
import { type AssessmentAct, releaseObstacles, statusAfterAct } from "#app/domain/assessment/index.ts";
import type { BusinessProcess } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";

import { canWithProcess } from "./edit-rights.ts";
import { type FormSubmission, recordChange } from "./record-change.server.ts";

export interface AssessmentInput extends FormSubmission {
  readonly id: string;
  readonly act: AssessmentAct;
  readonly expectedVersion: number;
  /** Objection, or why it has to be assessed again. */
  readonly reason: string;
  /** Comments on warnings, by rule. */
  readonly comments: Readonly<Record<string, string>>;
}

export type AssessmentRefusal =
  | SubmittedTwice
  | { readonly code: "object.missing" }
  | { readonly code: "access.forbidden" }
  | { readonly code: "assessment.changed" }
  | { readonly code: "assessment.not-open" }
  | { readonly code: "assessment.own-submission" }
  | { readonly code: "assessment.reason" }
  | { readonly code: "assessment.errors" }
  | { readonly code: "assessment.uncommented" };

type Acted = Result<{ readonly id: string }, AssessmentRefusal>;

const EVENTS = {
  begin: "assessment.begun",
  submit: "assessment.submitted",
  object: "assessment.objected",
  release: "assessment.released",
  reopen: "assessment.reopened",
} as const;

/** Account that last gave the BIA-Bogen of a process to review; null when nobody did (imported content). */
export async function submitterOf(
  repositories: Pick<Repositories, "audit">,
  organisationId: string,
  id: string,
): Promise<string | null> {
  const page = await repositories.audit.list(organisationId, {
    objectKind: "process",
    objectCode: id,
    action: "assessment.submitted",
    pageSize: 1,
  });
  return page.rows[0]?.actor ?? null;
}

async function refusalOfPerson(
  repositories: Repositories,
  actor: Actor,
  input: AssessmentInput,
  process: BusinessProcess,
): Promise<AssessmentRefusal | null> {
  const { organisation, act } = input;
  if (act !== "release" && act !== "object") {
    // Releasing people may also demand a new assessment.
    const may =
      canWithProcess({ actor, organisation }, "process.edit", process) ||
      (act === "reopen" && canWithProcess({ actor, organisation }, "process.approve", process));
    return may ? null : { code: "access.forbidden" };
  }
  if (!canWithProcess({ actor, organisation }, "process.approve", process))
    return { code: "access.forbidden" };
  const submittedBy = await submitterOf(repositories, organisation.id, process.id);
  const object = { unit: process.unit, submittedBy };
  // Taking an own submission back is no approval.
  if (act === "release" && !can(actor, "process.approve", { organisation, object }))
    return { code: "assessment.own-submission" };
  return null;
}

/** Comments that say something, those given now over those from before. */
function mergedComments(
  process: BusinessProcess,
  given: AssessmentInput["comments"],
): Readonly<Record<string, string>> {
  const entries = Object.entries({ ...process.ruleComments, ...given })
    .map(([rule, text]) => [rule, text.trim()] as const)
    .filter(([, text]) => text !== "");
  return Object.fromEntries(entries);
}

async function refusalOfContent(
  repositories: Repositories,
  input: AssessmentInput,
  comments: Readonly<Record<string, string>>,
): Promise<AssessmentRefusal | null> {
  const { act, reason, id, organisation } = input;
  if ((act === "object" || act === "reopen") && reason.trim() === "") return { code: "assessment.reason" };
  if (act !== "release") return null;
  const stored = await repositories.analysisInput.load(organisation.id);
  if (!stored) return { code: "assessment.errors" };
  const { errors, uncommented } = releaseObstacles(analyse(stored.document).findings, id, comments);
  if (errors.length > 0) return { code: "assessment.errors" };
  return uncommented.length > 0 ? { code: "assessment.uncommented" } : null;
}

async function write(
  repositories: Repositories,
  actor: Actor,
  input: AssessmentInput,
  stored: Stored<BusinessProcess>,
): Promise<Acted> {
  const { organisation, id, act, reason } = input;
  const status = statusAfterAct(stored.value.status, act);
  if (status === null) return err({ code: "assessment.not-open" });
  const comments = mergedComments(stored.value, input.comments);
  const refused = await refusalOfContent(repositories, input, comments);
  if (refused) return err(refused);
  const after: BusinessProcess = {
    ...stored.value,
    status,
    ...(stored.value.ruleComments || Object.keys(comments).length > 0 ? { ruleComments: comments } : {}),
  };
  const updated = await repositories.processes.update(organisation.id, after, stored.version);
  if (!updated.ok) throw new Error(`process ${id} changed inside of its own transaction`);
  await recordChange(repositories, actor, input, {
    action: EVENTS[act],
    kind: "process",
    code: id,
    version: updated.value.version,
    before: stored.value,
    after,
    reason: reason.trim(),
  });
  return ok({ id });
}

/**
 * One step of a BIA-Bogen: begin, submit, object, release, reopen. A second person releases; errors of the rules block the
 * release, and warnings need a comment.
 */
export async function actOnAssessment(deps: Deps, actor: Actor, input: AssessmentInput): Promise<Acted> {
  const { submitId, id, act, expectedVersion, reason, comments, organisation } = input;
  const content = { id, act, expectedVersion, reason, comments };
  return submitOnce(deps, actor, { submitId, content }, async (repositories): Promise<Acted> => {
    const stored = await repositories.processes.findByCode(organisation.id, id);
    if (!stored || !canWithProcess({ actor, organisation }, "process.read", stored.value))
      return err({ code: "object.missing" });
    const refused = await refusalOfPerson(repositories, actor, input, stored.value);
    if (refused) return err(refused);
    if (stored.version !== expectedVersion) return err({ code: "assessment.changed" });
    return write(repositories, actor, input, stored);
  });
}
