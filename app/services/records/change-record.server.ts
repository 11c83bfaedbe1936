import { createHash } from "node:crypto";

import { type Actor, can } from "#app/domain/access/index.ts";
import { canonicalJson, fieldChanges } from "#app/domain/audit/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";

import type { RecordStore } from "./record-store.ts";

export type RecordRefusal<T> =
  | { readonly code: "object.missing" | "access.forbidden" | "submission.differs" | "record.closed" }
  | { readonly code: "record.used" | "record.duplicate" }
  | { readonly code: "record.unsound"; readonly errors: Readonly<Record<string, string>> }
  | { readonly code: "row.conflict"; readonly current: T; readonly version: number };

export type RecordOutcome<T> = Result<{ readonly code: string; readonly version: number }, RecordRefusal<T>>;

/** Who changes what, and the submission it came with. */
export interface RecordRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly submitId: string;
  readonly requestId: string;
}

export interface RecordChange<T> {
  readonly code: string;
  readonly expectedVersion: number;
  /** The new value from the stored one. Must give the same again for the same stored value. */
  readonly change: (before: T) => T;
  /** What was submitted: a second arrival of the same is recognised by it. */
  readonly submitted: unknown;
}

function mayEdit<T extends object>(store: RecordStore<T>, request: RecordRequest, value: T): boolean {
  const { organisation } = request;
  const object = store.object?.(value);
  return can(request.actor, store.edit, object ? { organisation, object } : { organisation });
}

/** The same submission counts once, however often it arrives. */
async function once<T>(
  repositories: Repositories,
  request: RecordRequest,
  submitted: unknown,
  act: () => Promise<RecordOutcome<T>>,
): Promise<RecordOutcome<T>> {
  const accountId = request.actor.accountId;
  const fingerprint = createHash("sha256").update(canonicalJson(submitted)).digest("hex");
  const earlier = await repositories.submissions.find(accountId, request.submitId);
  if (earlier) {
    if (earlier.fingerprint !== fingerprint) return err({ code: "submission.differs" });
    return ok(earlier.result as { code: string; version: number });
  }
  const done = await act();
  if (!done.ok) return done;
  await repositories.submissions.insert({
    submitId: request.submitId,
    accountId,
    fingerprint,
    result: done.value,
  });
  return done;
}

function refusalOf<T>(error: { readonly code: string; readonly current?: Stored<object> }): RecordRefusal<T> {
  if (error.code === "row.conflict" && error.current)
    return { code: "row.conflict", current: error.current.value as T, version: error.current.version };
  if (error.code === "row.reference") return { code: "record.used" };
  if (error.code === "row.duplicate") return { code: "record.duplicate" };
  return { code: "object.missing" };
}

interface Written {
  readonly action: "record.created" | "record.changed" | "record.removed";
  readonly code: string;
  readonly version: number | null;
  readonly before: object | null;
  readonly after: object | null;
}

async function record<T extends object>(
  repositories: Repositories,
  store: RecordStore<T>,
  request: RecordRequest,
  { action, code, version, before, after }: Written,
): Promise<void> {
  await repositories.audit.append({
    action,
    actor: request.actor.accountId,
    organisationId: request.organisation.id,
    object: { kind: store.audit, code, version },
    payload: { changes: fieldChanges(before, after) },
    requestId: request.requestId,
  });
}

/** The stored record, if the actor may change it and nobody has changed it meanwhile. */
async function opened<T extends object>(
  repositories: Repositories,
  store: RecordStore<T>,
  request: RecordRequest,
  { code, expectedVersion }: Pick<RecordChange<T>, "code" | "expectedVersion">,
): Promise<Result<T, RecordRefusal<T>>> {
  const stored = await store.rows(repositories).find(request.organisation.id, code);
  if (!stored) return err({ code: "object.missing" });
  if (!mayEdit(store, request, stored.value)) return err({ code: "access.forbidden" });
  if (store.isOpen && !store.isOpen(stored.value)) return err({ code: "record.closed" });
  if (stored.version !== expectedVersion)
    return err({ code: "row.conflict", current: stored.value, version: stored.version });
  return ok(stored.value);
}

/**
 * Changes one record: right, compare-and-set on its version, soundness, audit event and mark of the submission in one
 * transaction. A conflict hands back what somebody else has stored; nothing is overwritten.
 */
export async function changeRecord<T extends object>(
  deps: Deps,
  store: RecordStore<T>,
  request: RecordRequest,
  input: RecordChange<T>,
): Promise<RecordOutcome<T>> {
  const { code, expectedVersion, submitted } = input;
  const seen = { kind: store.audit, code, expectedVersion, submitted };
  return deps.unitOfWork((repositories) =>
    once<T>(repositories, request, seen, async () => {
      const before = await opened(repositories, store, request, input);
      if (!before.ok) return before;
      const after = input.change(before.value);
      if (!mayEdit(store, request, after)) return err({ code: "access.forbidden" });
      const errors = store.check?.(after) ?? {};
      if (Object.keys(errors).length > 0) return err({ code: "record.unsound", errors });
      const updated = await store.rows(repositories).update(request.organisation.id, after, expectedVersion);
      if (!updated.ok) return err(refusalOf<T>(updated.error));
      const { version } = updated.value;
      const written = { action: "record.changed" as const, code, version, before: before.value, after };
      await record(repositories, store, request, written);
      return ok({ code, version });
    }),
  );
}

/** Stores a new record under its own code; refused when the code is taken. */
export async function createRecord<T extends object>(
  deps: Deps,
  store: RecordStore<T>,
  request: RecordRequest,
  input: { readonly value: T; readonly submitted: unknown },
): Promise<RecordOutcome<T>> {
  const { value, submitted } = input;
  return deps.unitOfWork((repositories) =>
    once<T>(repositories, request, { kind: store.audit, submitted }, async () => {
      if (!mayEdit(store, request, value)) return err({ code: "access.forbidden" });
      const errors = store.check?.(value) ?? {};
      if (Object.keys(errors).length > 0) return err({ code: "record.unsound", errors });
      const inserted = await store.rows(repositories).insert(request.organisation.id, value);
      if (!inserted.ok) return err(refusalOf<T>(inserted.error));
      const code = store.codeOf(value);
      const { version } = inserted.value;
      await record(repositories, store, request, {
        action: "record.created",
        code,
        version,
        before: null,
        after: value,
      });
      return ok({ code, version });
    }),
  );
}

/** Removes a record that nothing refers to any more. */
export async function removeRecord<T extends object>(
  deps: Deps,
  store: RecordStore<T>,
  request: RecordRequest,
  input: { readonly code: string; readonly expectedVersion: number },
): Promise<RecordOutcome<T>> {
  const { code, expectedVersion } = input;
  return deps.unitOfWork((repositories) =>
    once<T>(repositories, request, { kind: store.audit, removed: code, expectedVersion }, async () => {
      const before = await opened(repositories, store, request, input);
      if (!before.ok) return before;
      const removed = await store.rows(repositories).remove(request.organisation.id, code, expectedVersion);
      if (!removed.ok) return err(refusalOf<T>(removed.error));
      const written = { action: "record.removed" as const, code, version: null };
      await record(repositories, store, request, { ...written, before: before.value, after: null });
      return ok({ code, version: expectedVersion });
    }),
  );
}
