import { inTransaction } from "#app/services/access/in-transaction.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { DraftAddress, DraftOwner, FormDraftRecord } from "#db/repositories/form-draft-records.ts";

/** More open forms than anybody has; beyond that the oldest drafts go. */
const MOST_DRAFTS = 100;

/**
 * Keeps what somebody has typed and not saved. Nothing of the organisation changes, nobody else ever reads it: no event,
 * no version.
 */
export async function keepDraft(
  deps: Pick<Deps, "unitOfWork">,
  owner: DraftOwner,
  draft: FormDraftRecord,
): Promise<void> {
  await inTransaction(deps, ({ formDrafts }) => formDrafts.put(owner, draft, MOST_DRAFTS));
}

/** Forgets the draft of a form: its owner does not want it. */
export async function dropDraft(
  deps: Pick<Deps, "unitOfWork">,
  owner: DraftOwner,
  address: DraftAddress,
): Promise<void> {
  await inTransaction(deps, ({ formDrafts }) => formDrafts.remove(owner, address));
}

/** Forgets the draft whose entries have been saved by this submission. */
export async function dropSavedDraft(
  deps: Pick<Deps, "unitOfWork">,
  accountId: string,
  submitId: string,
): Promise<void> {
  await inTransaction(deps, ({ formDrafts }) => formDrafts.removeSubmitted(accountId, submitId));
}
