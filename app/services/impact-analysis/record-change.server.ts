import type { Actor } from "#app/domain/access/index.ts";
import {
  type AuditAction,
  type AuditEvent,
  type AuditObject,
  fieldChanges,
} from "#app/domain/audit/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

/** Where and by whom something is changed; the part every submission of a form brings along. */
export interface ChangeContext {
  readonly organisation: CurrentOrganisation;
  readonly requestId: string;
}

export interface FormSubmission extends ChangeContext {
  /** The same submission counts once, however often it arrives. */
  readonly submitId: string;
}

export interface RecordedChange {
  readonly kind: AuditObject["kind"];
  readonly code: string;
  readonly version: number | null;
  readonly before: object | null;
  readonly after: object | null;
  /** Missing: created, changed or removed, as the two sides say. */
  readonly action?: Extract<AuditAction, `assessment.${string}`>;
  readonly reason?: string;
}

function plainAction({ before, after }: RecordedChange) {
  if (before === null) return "record.created" as const;
  return after === null ? ("record.removed" as const) : ("record.changed" as const);
}

function changeEvent(
  actor: Actor,
  { organisation, requestId }: ChangeContext,
  change: RecordedChange,
): AuditEvent {
  return {
    action: change.action ?? plainAction(change),
    actor: actor.accountId,
    organisationId: organisation.id,
    object: { kind: change.kind, code: change.code, version: change.version },
    payload: { changes: fieldChanges(change.before, change.after) },
    requestId,
    ...(change.reason === undefined || change.reason === "" ? {} : { reason: change.reason }),
  };
}

/** Writes the audit event of one changed record, in the transaction of the change. */
export async function recordChange(
  repositories: Repositories,
  actor: Actor,
  context: ChangeContext,
  change: RecordedChange,
): Promise<void> {
  await repositories.audit.append(changeEvent(actor, context, change));
}

/** The events of many changed records, in their order. */
export async function recordChanges(
  repositories: Repositories,
  actor: Actor,
  context: ChangeContext,
  changes: readonly RecordedChange[],
): Promise<void> {
  await repositories.audit.appendMany(changes.map((change) => changeEvent(actor, context, change)));
}
