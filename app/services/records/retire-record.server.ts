import { err } from "#app/domain/shared/result.ts";
import type { RecordKind } from "#app/forms/records/record-kind.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  changeRecord,
  type RecordOutcome,
  type RecordRequest,
  removeRecord,
} from "./change-record.server.ts";
import { type AnyRecord, RECORD_STORES } from "./record-kinds.ts";
import { recordUses } from "./record-uses.server.ts";

interface Retirement {
  readonly kind: RecordKind;
  readonly code: string;
  readonly expectedVersion: number;
}

/** People are deactivated and may come back; the roles they hold keep their name and are shown as vacant. */
export async function setPersonActive(
  deps: Deps,
  request: RecordRequest,
  input: Omit<Retirement, "kind"> & { readonly active: boolean },
): Promise<RecordOutcome<AnyRecord>> {
  const { code, expectedVersion, active } = input;
  return changeRecord(deps, RECORD_STORES.people, request, {
    code,
    expectedVersion,
    change: (before) => ({ ...before, active }),
    submitted: { active },
  });
}

/** Deletes a record that nothing names any more; people are never deleted, only deactivated. */
export async function deleteRecord(
  deps: Deps,
  request: RecordRequest,
  { kind, code, expectedVersion }: Retirement,
): Promise<RecordOutcome<AnyRecord>> {
  if (kind === "people") return err({ code: "record.used" });
  const uses = await recordUses(deps, request.organisation.id, kind, code);
  if (uses.length > 0) return err({ code: "record.used" });
  return removeRecord(deps, RECORD_STORES[kind], request, { code, expectedVersion });
}
